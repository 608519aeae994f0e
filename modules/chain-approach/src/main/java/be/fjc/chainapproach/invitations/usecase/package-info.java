/** Sending invitations: what changed, to whom it concerns. */
package be.fjc.chainapproach.invitations.usecase;
