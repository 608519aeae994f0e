/** A table: what it is for and on which ground, who takes part, and whose protocol holds. */
package be.fjc.chainapproach.tables.domain;
