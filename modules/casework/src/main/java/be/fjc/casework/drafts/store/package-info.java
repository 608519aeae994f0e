/** Drafts in the centre's own tables, sealed. */
package be.fjc.casework.drafts.store;
