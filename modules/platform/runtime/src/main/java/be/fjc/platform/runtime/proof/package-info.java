/**
 * What somebody has besides a password to show who they are: an authenticator with changing codes, codes for when it is lost, and
 * passkeys. Kept so that the database alone opens nothing. Who has an account, and when a factor is asked for, is not decided here.
 */
package be.fjc.platform.runtime.proof;
