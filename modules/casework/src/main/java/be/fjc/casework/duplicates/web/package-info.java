/** Two dossiers of one family, over HTTP. */
package be.fjc.casework.duplicates.web;
