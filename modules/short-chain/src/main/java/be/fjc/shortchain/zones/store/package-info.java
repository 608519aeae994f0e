/** Where the short chain works, in the database. */
package be.fjc.shortchain.zones.store;
