/** The same in the database. */
package be.fjc.shortchain.figures.store;
