/** Tables, for screens. */
package be.fjc.chainapproach.tables.view;
