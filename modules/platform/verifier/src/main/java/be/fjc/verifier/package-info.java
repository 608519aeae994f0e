/**
 * Verifies a centre's audit without the product: it reads the tables and the checkpoints, makes every seal again from the form written
 * down in {@code docs/audit-format.md}, and names the place where something is not as it was written. Needs Java, a PostgreSQL driver,
 * the key of the audit and the public key of the checkpoints.
 */
package be.fjc.verifier;
