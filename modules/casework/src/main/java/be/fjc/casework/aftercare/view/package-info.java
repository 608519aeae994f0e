/** What is read of after-care, one dossier at a time and counted. */
package be.fjc.casework.aftercare.view;
