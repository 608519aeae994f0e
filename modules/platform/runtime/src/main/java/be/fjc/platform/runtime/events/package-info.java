/**
 * Facts written in the transaction of what happened, told after it: an outbox per tenant, read by whichever node is free. At least
 * once, and by the note of each delivery in effect once. A module that is off gets its facts when it is switched on again.
 */
package be.fjc.platform.runtime.events;
