/** The same over HTTP. */
package be.fjc.chainapproach.inquiries.web;
