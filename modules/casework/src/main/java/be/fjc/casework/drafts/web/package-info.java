/** Drafts over HTTP. */
package be.fjc.casework.drafts.web;
