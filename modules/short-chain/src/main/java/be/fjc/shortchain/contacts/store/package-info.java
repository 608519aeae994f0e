/** Reaching out, in the database. */
package be.fjc.shortchain.contacts.store;
