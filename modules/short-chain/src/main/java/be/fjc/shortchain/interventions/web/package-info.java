/** The same over HTTP. */
package be.fjc.shortchain.interventions.web;
