/** Assessments for screens, each with what its reader may see of it by now. */
package be.fjc.chainapproach.risk.view;
