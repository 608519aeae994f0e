/** The same over HTTP. */
package be.fjc.chainapproach.meetings.web;
