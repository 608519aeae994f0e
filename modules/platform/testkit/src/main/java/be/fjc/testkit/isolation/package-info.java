/**
 * Proof that the tenant wall holds: deployments that run inside a real server, the attacks a tenant's login is tried with, the
 * picture of who may do what in the database, and the mutations that take one guard away to see that a test notices.
 */
package be.fjc.testkit.isolation;
