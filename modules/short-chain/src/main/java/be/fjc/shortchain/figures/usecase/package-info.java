/** What nobody follows up goes, and is counted. */
package be.fjc.shortchain.figures.usecase;
