/** The same over HTTP. */
package be.fjc.chainapproach.attendance.web;
