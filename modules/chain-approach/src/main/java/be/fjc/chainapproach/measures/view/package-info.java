/** Measures as their readers may see them. */
package be.fjc.chainapproach.measures.view;
