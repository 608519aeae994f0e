/** Work by the clock, per centre and with that centre's rights; on one node at a time, and never in another centre's way. */
package be.fjc.platform.runtime.jobs;
