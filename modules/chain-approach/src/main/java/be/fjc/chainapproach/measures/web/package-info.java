/** The same over HTTP. */
package be.fjc.chainapproach.measures.web;
