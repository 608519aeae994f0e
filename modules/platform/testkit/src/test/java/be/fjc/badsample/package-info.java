/** A bakery and a mill that do everything wrong, so that each rule has something to bite. */
package be.fjc.badsample;
