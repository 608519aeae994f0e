/** The few plain types that every module speaks: ids, refusals, not-found, bad input. No container, no database, no tenant. */
package be.fjc.platform.kernel;
