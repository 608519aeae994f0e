/** What lies in two dossiers that become one, in the database. */
package be.fjc.casework.duplicates.store;
