/**
 * JSON read strictly: nothing unknown, nothing twice, nothing too deep, and every fault named by its place. Records are what comes
 * out; what a record does not have cannot get in.
 */
package be.fjc.platform.runtime.json;
