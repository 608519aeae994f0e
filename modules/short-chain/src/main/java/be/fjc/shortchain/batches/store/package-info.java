/** The same in the database. */
package be.fjc.shortchain.batches.store;
