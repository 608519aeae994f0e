/** Who may be one person in two families, as far as the reader may know. */
package be.fjc.casework.matching.view;
