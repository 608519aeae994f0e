/** The synthetic year. */
package be.fjc.chainapproach.demo;
