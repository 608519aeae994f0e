/**
 * Nobody takes the node for himself. In front of the connection pool each centre has a share of places and a rate of its own, and so has
 * each person and each network address; who asks for more waits a moment and is then told when to come back. What is remembered for it
 * (counts, never content) lives in memory, in a bounded number, and is gone with the process. See ADR 0009.
 */
package be.fjc.platform.runtime.fairness;
