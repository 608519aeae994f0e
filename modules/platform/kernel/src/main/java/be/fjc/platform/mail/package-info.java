/** Mail to the people who work here: never about a family, always without a name, and only to a mailbox of their work. */
package be.fjc.platform.mail;
