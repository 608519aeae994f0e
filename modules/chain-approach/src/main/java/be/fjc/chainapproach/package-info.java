/**
 * The chain approach: tables where organisations consult each other under professional secrecy, the meetings of those tables with what is
 * on their agenda, and the joint assessment of risk. The family and its dossier are the case file's, not ours; what happens in a dossier
 * outside a table is not here.
 */
package be.fjc.chainapproach;
