/** A meeting of a table, and what is on its agenda. */
package be.fjc.chainapproach.meetings.domain;
