/** A room to try use cases and views in: the real decision function, and dossiers that stand to everybody as a test says. */
package be.fjc.chainapproach.workroom;
