/** What tests lean on: the product running for real, and people who use it over HTTP. Speaks the language of the work. */
package be.fjc.testkit;
