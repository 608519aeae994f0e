/** Batches without a database, and a seal that seals nothing. */
package be.fjc.shortchain.workroom;
