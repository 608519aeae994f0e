/**
 * The shared case file of a centre: a professional files a referral, the centre decides, a dossier opens in one of its tracks and
 * is followed until it closes. What happens at a table under professional secrecy, in the short chain or with the children alone
 * is not here.
 */
package be.fjc.casework;
