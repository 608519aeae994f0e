/**
 * The centre as its tenant file describes it: tracks in its own words, partners, zones, municipalities, criteria. Modules read
 * "this centre" and never learn which one it is or that there are others.
 */
package be.fjc.platform.centre;
