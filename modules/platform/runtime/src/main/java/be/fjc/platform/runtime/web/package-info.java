/**
 * The rules of HTTP that hold for every module: strict input, problems as answers, entity tags, pages, requests that can be repeated,
 * one transaction per call. Modules write resources; none of this can be forgotten there because it is not done there.
 */
package be.fjc.platform.runtime.web;
