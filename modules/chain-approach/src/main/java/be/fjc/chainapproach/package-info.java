/**
 * The chain approach: tables where organisations consult each other under professional secrecy, the meetings of those tables with what is
 * on their agenda, the joint assessment of risk, the plan for a family, how each of it stays safe and what was imposed on one of it. The family and its dossier are
 * the case file's, not ours; what happens in a dossier outside a table is not here.
 */
package be.fjc.chainapproach;
