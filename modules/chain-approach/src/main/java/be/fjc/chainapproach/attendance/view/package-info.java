/** Who is there, for screens. */
package be.fjc.chainapproach.attendance.view;
