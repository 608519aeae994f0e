/** The same in the database. */
package be.fjc.shortchain.interventions.store;
