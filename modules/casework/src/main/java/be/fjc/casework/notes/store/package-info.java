/** Notes and disclosures in the database. */
package be.fjc.casework.notes.store;
