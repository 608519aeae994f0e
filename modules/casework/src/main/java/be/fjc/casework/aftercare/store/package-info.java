/** The same in the database. */
package be.fjc.casework.aftercare.store;
