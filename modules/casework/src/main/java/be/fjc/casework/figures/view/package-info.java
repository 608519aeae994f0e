/** Dossiers counted, for screens and to take along. */
package be.fjc.casework.figures.view;
