/** Letting somebody into one dossier, over HTTP. */
package be.fjc.casework.compartments.web;
