/** Batches for screens. */
package be.fjc.shortchain.batches.view;
