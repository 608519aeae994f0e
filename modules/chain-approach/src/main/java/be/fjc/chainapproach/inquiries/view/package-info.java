/** Inquiries for screens. */
package be.fjc.chainapproach.inquiries.view;
