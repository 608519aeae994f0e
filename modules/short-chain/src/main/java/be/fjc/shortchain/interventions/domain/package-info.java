/** What is reported, and by which mark doubles are told apart. */
package be.fjc.shortchain.interventions.domain;
