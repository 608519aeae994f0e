/** Meetings of the synthetic year. */
package be.fjc.chainapproach.meetings.demo;
