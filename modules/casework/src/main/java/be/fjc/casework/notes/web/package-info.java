/** Notes and disclosures over HTTP. */
package be.fjc.casework.notes.web;
