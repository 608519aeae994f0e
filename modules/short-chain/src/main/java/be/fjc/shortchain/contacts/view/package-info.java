/** Reaching out, for screens. */
package be.fjc.shortchain.contacts.view;
