/** What every answer must carry and what a request must show before it may change something, whoever wrote the resource behind it. */
package be.fjc.platform.runtime.web.security;
