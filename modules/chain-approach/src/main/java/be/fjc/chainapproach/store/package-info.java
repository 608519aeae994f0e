/** What is asked of all topics of this module at once. */
package be.fjc.chainapproach.store;
