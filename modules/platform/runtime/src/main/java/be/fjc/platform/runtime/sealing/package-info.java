/** Sealed texts: a keyset for each centre, wrapped under a key that the database never has, and changed while everybody works (ADR 0012). */
package be.fjc.platform.runtime.sealing;
