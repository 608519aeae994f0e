/** What people do with referrals and dossiers: one class a verb, each one transaction with its timeline line, event and audit row. */
package be.fjc.casework.usecase;
