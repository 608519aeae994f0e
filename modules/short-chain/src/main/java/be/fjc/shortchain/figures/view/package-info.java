/** Decisions counted, for screens and for Flanders. */
package be.fjc.shortchain.figures.view;
