/** The same over HTTP. */
package be.fjc.casework.aftercare.web;
