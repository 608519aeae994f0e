/** What somebody chose, as the own screen shows it. */
package be.fjc.casework.digest.view;
