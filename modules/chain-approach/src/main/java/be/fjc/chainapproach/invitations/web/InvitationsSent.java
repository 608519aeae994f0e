package be.fjc.chainapproach.invitations.web;

/** @param sent how many were told something */
public record InvitationsSent(int sent) {}
