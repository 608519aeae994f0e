/** Tracks in the synthetic year. */
package be.fjc.casework.tracks.demo;
