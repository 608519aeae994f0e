/** Figures about dossiers over HTTP. */
package be.fjc.casework.figures.web;
