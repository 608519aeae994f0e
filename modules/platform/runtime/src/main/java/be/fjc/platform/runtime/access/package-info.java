/**
 * Puts the decision function to work: knows who is signed in and which modules are on, asks, writes the answer down. What may be
 * decided how stands in the kernel, as data.
 */
package be.fjc.platform.runtime.access;
