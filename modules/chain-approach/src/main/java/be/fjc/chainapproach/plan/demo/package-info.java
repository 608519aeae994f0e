/** A plan and a measure in the synthetic year. */
package be.fjc.chainapproach.plan.demo;
