/** Where findings are kept. */
package be.fjc.casework.findings.store;
