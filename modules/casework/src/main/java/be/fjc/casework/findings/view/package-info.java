/** Findings as their readers see them: everything that was entered, also what does not count any more, and what follows from it. */
package be.fjc.casework.findings.view;
