/** Tasks over HTTP. */
package be.fjc.casework.tasks.web;
