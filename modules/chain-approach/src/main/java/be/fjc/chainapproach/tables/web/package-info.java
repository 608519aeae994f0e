/** The same over HTTP. */
package be.fjc.chainapproach.tables.web;
