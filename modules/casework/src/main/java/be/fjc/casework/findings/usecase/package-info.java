/** What people do with findings: enter, put right, withdraw; each one transaction with its line in the timeline and its audit row. */
package be.fjc.casework.findings.usecase;
