/**
 * The browser shell and what every page shares: the one HTML document all screens live in, the centre's colours, the choice of
 * language and the accessibility statement. It knows no screen by name; the browser learns from the platform which modules are on.
 */
package be.fjc.portal;
