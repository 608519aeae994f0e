/** Synthetic agreements about contact for demonstrations. */
package be.fjc.casework.safecontact.demo;
