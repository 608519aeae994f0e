/** The same over HTTP. */
package be.fjc.shortchain.zones.web;
