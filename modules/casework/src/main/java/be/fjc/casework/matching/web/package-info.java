/** Who may be one person in two families, over HTTP. */
package be.fjc.casework.matching.web;
