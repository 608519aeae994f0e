/** The same over HTTP. */
package be.fjc.chainapproach.minutes.web;
