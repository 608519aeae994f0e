/** The choices of digests in the database. */
package be.fjc.casework.digest.store;
