/** What their addresses share. */
package be.fjc.chainapproach.web;
