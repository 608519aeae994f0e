/** Measures in the centre's own schema. */
package be.fjc.chainapproach.measures.store;
