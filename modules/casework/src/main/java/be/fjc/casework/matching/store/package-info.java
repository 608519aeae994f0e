/** What persons are found by, in the database. */
package be.fjc.casework.matching.store;
