/** Writing notes for one's own organisation, and writing down what was told to others. */
package be.fjc.casework.notes.usecase;
