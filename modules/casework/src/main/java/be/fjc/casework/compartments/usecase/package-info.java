/** Letting somebody into one dossier, ending it, and looking back at it. */
package be.fjc.casework.compartments.usecase;
