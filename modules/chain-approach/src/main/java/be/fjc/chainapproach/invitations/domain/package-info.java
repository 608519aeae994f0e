/** Who is told by mail when a meeting is, and what each was told last. */
package be.fjc.chainapproach.invitations.domain;
