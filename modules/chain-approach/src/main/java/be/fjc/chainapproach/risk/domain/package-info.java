/**
 * Weighing risk: what an instrument asks, what was answered and how sure that is, and what follows from it, which is always the same for the
 * same answers; and joint assessments, in which several organisations answer apart before they settle on a level together.
 */
package be.fjc.chainapproach.risk.domain;
