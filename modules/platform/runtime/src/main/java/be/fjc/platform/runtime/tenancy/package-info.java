/**
 * The tenant wall. A centre is a PostgreSQL schema with its own login; a connection is opened as that centre, chosen once from the
 * host name and carried by {@link be.fjc.platform.runtime.tenancy.TenantScope}. Without a tenant bound, the connection belongs to a
 * login that may do nothing, so forgetting fails closed. Nothing outside the platform may name this package.
 */
package be.fjc.platform.runtime.tenancy;
