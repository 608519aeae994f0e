/** Reading the notes of one's own organisation, and what was told to others. */
package be.fjc.casework.notes.view;
