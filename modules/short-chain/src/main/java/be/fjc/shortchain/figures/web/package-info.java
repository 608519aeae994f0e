/** The same over HTTP. */
package be.fjc.shortchain.figures.web;
