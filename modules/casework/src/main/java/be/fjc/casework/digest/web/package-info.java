/** The digest over HTTP. */
package be.fjc.casework.digest.web;
