/** The same over HTTP. */
package be.fjc.shortchain.screening.web;
