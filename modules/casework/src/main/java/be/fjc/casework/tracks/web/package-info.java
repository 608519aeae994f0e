/** The same over HTTP. */
package be.fjc.casework.tracks.web;
