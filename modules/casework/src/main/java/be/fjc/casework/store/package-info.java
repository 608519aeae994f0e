/** Where referrals and dossiers are kept: whole aggregates in, whole aggregates out. */
package be.fjc.casework.store;
