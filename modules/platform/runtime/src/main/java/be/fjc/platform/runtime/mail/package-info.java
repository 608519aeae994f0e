/** The post of a centre: messages wait in its own tables, leave by its own server, and are given up in the end. */
package be.fjc.platform.runtime.mail;
