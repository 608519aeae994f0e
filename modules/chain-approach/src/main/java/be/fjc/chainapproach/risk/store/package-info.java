/** Assessments in the centre's own schema. */
package be.fjc.chainapproach.risk.store;
