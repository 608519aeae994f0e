/** Saying since when and until when the short chain works in a zone. */
package be.fjc.shortchain.zones.usecase;
