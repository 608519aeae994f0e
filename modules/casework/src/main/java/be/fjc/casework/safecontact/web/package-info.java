/** Safe contact over HTTP. */
package be.fjc.casework.safecontact.web;
