/**
 * The rules of the case file in plain Java: a referral is decided once, a dossier never falls asleep, a dossier is in exactly one
 * track. Time, actor and chance come in as arguments; a move answers with what happened or refuses.
 */
package be.fjc.casework.domain;
