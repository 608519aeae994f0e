/** The same over HTTP. */
package be.fjc.shortchain.batches.web;
