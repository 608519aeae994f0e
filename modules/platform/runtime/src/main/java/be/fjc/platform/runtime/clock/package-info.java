/** The one clock of the application. */
package be.fjc.platform.runtime.clock;
