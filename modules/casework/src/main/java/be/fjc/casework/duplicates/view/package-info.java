/** Two dossiers side by side, as far as the reader may read both. */
package be.fjc.casework.duplicates.view;
