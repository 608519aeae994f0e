/**
 * What the slice asks of the database when someone files a referral, reads a dossier or lists dossiers: the statements the product
 * executes, one by one, audit row included, in one transaction. The floor runs them behind a bare resource, the load process straight
 * over JDBC. When the product's SQL changes, this package changes with it, or the comparison is worth nothing.
 */
package be.fjc.bench.slice;
