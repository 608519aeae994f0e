/** What judges, prosecution or a mayor imposed on one of a family: until when it holds, and when it was broken. */
package be.fjc.chainapproach.measures.domain;
