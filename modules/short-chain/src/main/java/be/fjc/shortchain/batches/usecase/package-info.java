/** A file arrives, is read as a trial, and is brought in whole or not at all. */
package be.fjc.shortchain.batches.usecase;
