/** The same in the database. */
package be.fjc.chainapproach.merging.store;
