/** Minutes of the synthetic year. */
package be.fjc.chainapproach.minutes.demo;
