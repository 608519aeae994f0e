/** The same over HTTP. */
package be.fjc.chainapproach.plan.web;
