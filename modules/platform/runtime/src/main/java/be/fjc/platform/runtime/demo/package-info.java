/** Replays a synthetic past through the product's own use cases, for demonstrations and tests. */
package be.fjc.platform.runtime.demo;
