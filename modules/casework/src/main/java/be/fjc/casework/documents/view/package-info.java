/** Reading which documents a dossier has, and what they say. */
package be.fjc.casework.documents.view;
