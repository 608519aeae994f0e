/** What is decided about an intervention, and why. */
package be.fjc.shortchain.screening.domain;
