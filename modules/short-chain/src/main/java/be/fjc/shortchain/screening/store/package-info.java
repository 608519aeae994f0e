/** Where it is asked who sits at a table. */
package be.fjc.shortchain.screening.store;
