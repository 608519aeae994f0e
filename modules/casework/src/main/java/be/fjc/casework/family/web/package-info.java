/** The family over HTTP. */
package be.fjc.casework.family.web;
