/** The reader's own drafts. */
package be.fjc.casework.drafts.view;
