/** Findings of the synthetic year: nothing in them happened to anybody. */
package be.fjc.casework.findings.demo;
