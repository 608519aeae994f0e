/** The synthetic reports. */
package be.fjc.shortchain.screening.demo;
