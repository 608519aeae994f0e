/** The people who work in a centre, as far as other parts of the work need to know them. */
package be.fjc.platform.people;
