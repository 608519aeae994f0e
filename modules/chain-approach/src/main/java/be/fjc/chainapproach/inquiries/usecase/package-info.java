/** Asking partners, answering in the own compartment, and tabling the answer. */
package be.fjc.chainapproach.inquiries.usecase;
