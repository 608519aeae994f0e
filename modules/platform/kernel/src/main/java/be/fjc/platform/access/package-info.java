/**
 * Who may do and see what: one pure function over data. Nothing here knows a container, a database or a tenant, so that the whole
 * table can be tested, exported and read by an auditor.
 */
package be.fjc.platform.access;
