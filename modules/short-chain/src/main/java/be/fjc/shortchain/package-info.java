/**
 * The short chain: what police zones report of violence within families comes in, somebody looks at every report soon after, and it leads to
 * a contact, a dossier, or nothing. Families and their dossiers are the case file's, not ours; what nobody follows up is not kept.
 */
package be.fjc.shortchain;
