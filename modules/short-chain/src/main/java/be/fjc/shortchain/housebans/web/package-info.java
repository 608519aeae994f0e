/** The same over HTTP. */
package be.fjc.shortchain.housebans.web;
