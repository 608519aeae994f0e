/** Texts that whoever holds the database may not read: they lie there sealed, each bound to its own place. */
package be.fjc.platform.sealing;
