/** The same over HTTP. */
package be.fjc.chainapproach.risk.web;
