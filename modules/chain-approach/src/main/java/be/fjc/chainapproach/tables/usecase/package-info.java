/** Defining tables and keeping who signed. */
package be.fjc.chainapproach.tables.usecase;
