/** Documents in the database. */
package be.fjc.casework.documents.store;
