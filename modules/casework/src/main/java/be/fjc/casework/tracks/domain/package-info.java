/** What tracks ask, what shows it, and where it was passed over. */
package be.fjc.casework.tracks.domain;
