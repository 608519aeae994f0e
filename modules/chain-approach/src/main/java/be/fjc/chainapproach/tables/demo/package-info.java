/** Tables of the synthetic year. */
package be.fjc.chainapproach.tables.demo;
