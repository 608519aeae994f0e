/** How a module declares itself. Implement what you offer, ignore the rest: every method but the id has a default. */
package be.fjc.platform.module;
