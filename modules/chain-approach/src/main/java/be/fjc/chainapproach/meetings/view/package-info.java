/** Meetings for screens, each with the items that its reader may know of. */
package be.fjc.chainapproach.meetings.view;
