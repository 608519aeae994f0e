/** Calling a meeting, and putting dossiers on its agenda or taking them off. */
package be.fjc.chainapproach.meetings.usecase;
