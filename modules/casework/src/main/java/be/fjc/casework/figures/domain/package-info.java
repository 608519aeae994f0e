/** Figures about dossiers: what they can be counted by. */
package be.fjc.casework.figures.domain;
