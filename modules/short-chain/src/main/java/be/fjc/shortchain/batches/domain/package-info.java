/** What comes in together, and how a file of it is read. */
package be.fjc.shortchain.batches.domain;
