/** Keeping and throwing away what was typed so far. */
package be.fjc.casework.drafts.usecase;
