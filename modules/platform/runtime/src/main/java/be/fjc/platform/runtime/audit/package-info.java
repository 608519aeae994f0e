/**
 * Who did or saw what, when and why, written in the transaction of what it records: no row, no answer. Holds no content, only which
 * classes of information were open. The application's login can add and read, nothing else.
 */
package be.fjc.platform.runtime.audit;
