/** Findings over HTTP. */
package be.fjc.casework.findings.web;
