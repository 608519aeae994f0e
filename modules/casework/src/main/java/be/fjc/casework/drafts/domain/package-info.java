/** Forms that are still being filled in. */
package be.fjc.casework.drafts.domain;
