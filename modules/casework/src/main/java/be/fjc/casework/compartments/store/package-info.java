/** Keeps who was let into which dossier. */
package be.fjc.casework.compartments.store;
