/** What modules and the audit have to tell each other about who looked at what: published to modules, without any content. */
package be.fjc.platform.runtime.viewers;
