/** Assessments of the synthetic year. */
package be.fjc.chainapproach.risk.demo;
