/** The same in the database. */
package be.fjc.chainapproach.inquiries.store;
