/**
 * The operator's command {@code fjc}. Runs the product on a PostgreSQL out of Maven for whoever wants to see or test it, and checks
 * tenant files. Speaks Dutch, in single clear sentences; exits non-zero on bad input.
 */
package be.fjc.launcher;
