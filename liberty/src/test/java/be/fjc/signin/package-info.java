/** Signing in from outside: against a real OpenID provider that can be told to misbehave. */
package be.fjc.signin;
