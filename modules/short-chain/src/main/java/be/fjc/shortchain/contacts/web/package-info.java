/** The same over HTTP. */
package be.fjc.shortchain.contacts.web;
