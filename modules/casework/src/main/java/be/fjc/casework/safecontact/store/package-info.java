/** Keeps agreements about contact and contact details. */
package be.fjc.casework.safecontact.store;
