/** Synthetic contact points. */
package be.fjc.shortchain.zones.demo;
