/** The same over HTTP. */
package be.fjc.chainapproach.invitations.web;
