/** Binding oneself to secrecy, excusing an organisation, and keeping who comes and goes. */
package be.fjc.chainapproach.attendance.usecase;
