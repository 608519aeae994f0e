/** Who sat at which item of a meeting, and what follows from it. */
package be.fjc.chainapproach.attendance.domain;
