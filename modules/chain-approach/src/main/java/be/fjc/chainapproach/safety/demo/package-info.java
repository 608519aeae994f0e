/** Safety plans of the synthetic year. */
package be.fjc.chainapproach.safety.demo;
