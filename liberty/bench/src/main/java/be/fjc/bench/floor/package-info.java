/**
 * The floor: the least that Liberty, Jakarta REST and JDBC can do to serve the slice over HTTP. No sign-in, no policy, no screens, no
 * validation; the same SQL in the same kind of transaction, on the same data source, as the same tenant's login.
 */
package be.fjc.bench.floor;
