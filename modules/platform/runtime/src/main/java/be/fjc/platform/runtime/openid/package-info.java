/**
 * Signing in with an OpenID provider: the authorization code flow with PKCE, for the providers in the tenant files, which can change at
 * any moment. It ends in the session and the cookie of every other sign-in; nothing of the provider's stays here but issuer and subject.
 */
package be.fjc.platform.runtime.openid;
