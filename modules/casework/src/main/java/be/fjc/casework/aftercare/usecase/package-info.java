/** Planning after-care at a closing, doing it, and opening a dossier again. */
package be.fjc.casework.aftercare.usecase;
