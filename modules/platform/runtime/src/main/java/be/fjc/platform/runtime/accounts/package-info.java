/**
 * Who can sign in to a centre, and what being signed in means: accounts with a password of their own for the embedded default, a
 * session that can end at any moment, and one short token that MicroProfile JWT verifies on every call. Sign-in through a provider
 * ends in the same session and the same token.
 */
package be.fjc.platform.runtime.accounts;
