/** The case file over HTTP: what is sent becomes values of the domain or a list of issues; what is read comes from the views. */
package be.fjc.casework.web;
