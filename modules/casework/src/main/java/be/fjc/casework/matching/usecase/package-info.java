/** What is done so that persons are found again. */
package be.fjc.casework.matching.usecase;
