/** What is done so that a family has one dossier. */
package be.fjc.casework.duplicates.usecase;
