/** The story of one family, told in a browser by each who has a part in it. First in the alphabet: while the lists of the demo are short. */
package be.fjc.acceptance;
