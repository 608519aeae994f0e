/** Who was invited, for whoever leads a meeting. */
package be.fjc.chainapproach.invitations.view;
