/** Synthetic contacts. */
package be.fjc.shortchain.contacts.demo;
