/** Documents over HTTP. */
package be.fjc.casework.documents.web;
