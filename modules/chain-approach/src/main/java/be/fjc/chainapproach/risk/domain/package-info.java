/**
 * Weighing risk with instruments: what one asks, what was answered and how sure that is, and what follows from it. Nothing here is kept; the
 * same answers always have the same outcome.
 */
package be.fjc.chainapproach.risk.domain;
