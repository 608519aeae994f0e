/** What their addresses share. */
package be.fjc.shortchain.web;
