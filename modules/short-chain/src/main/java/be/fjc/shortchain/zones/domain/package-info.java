/** Since when the short chain works in which police zone, who is its contact point there, and how much of the region that is. */
package be.fjc.shortchain.zones.domain;
