/** What moves with dossiers and members that become one, and was moved. */
package be.fjc.chainapproach.merging.domain;
