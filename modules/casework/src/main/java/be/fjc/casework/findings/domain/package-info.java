/**
 * What is found out about a family: what happened, how each domain of life stands, what protects, and who works with them. Every finding
 * has a source and a date. None is ever changed or removed: a correction is a finding of its own, and a withdrawn one stays with why.
 */
package be.fjc.casework.findings.domain;
