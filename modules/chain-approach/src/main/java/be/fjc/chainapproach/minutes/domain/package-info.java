/** What was said at an item and agreed there. */
package be.fjc.chainapproach.minutes.domain;
