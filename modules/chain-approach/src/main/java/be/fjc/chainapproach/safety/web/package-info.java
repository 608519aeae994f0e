/** The same over HTTP. */
package be.fjc.chainapproach.safety.web;
