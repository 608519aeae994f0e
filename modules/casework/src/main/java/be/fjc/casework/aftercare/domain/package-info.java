/**
 * After a closing: the moments at which somebody looks in again, and a dossier that opens again. A moment is done by a task of its case
 * director; a repeat is a dossier that opens again within what the centre calls its repeat window.
 */
package be.fjc.casework.aftercare.domain;
