/** What is asked of partners before a meeting, and what they know. */
package be.fjc.chainapproach.inquiries.domain;
