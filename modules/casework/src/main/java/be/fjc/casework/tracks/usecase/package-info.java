/** Holding what is done against the rules of the tracks. */
package be.fjc.casework.tracks.usecase;
