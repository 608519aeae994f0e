/** Who was let into which dossier, for who oversees it. */
package be.fjc.casework.compartments.view;
