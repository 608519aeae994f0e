/** What tracks ask of a dossier, for screens. */
package be.fjc.casework.tracks.view;
