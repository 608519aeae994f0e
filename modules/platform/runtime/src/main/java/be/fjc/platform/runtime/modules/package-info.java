/** Which modules there are, and which of them the current centre has switched on. */
package be.fjc.platform.runtime.modules;
