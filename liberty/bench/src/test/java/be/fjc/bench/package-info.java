/**
 * The load process: starts the product with generated centres, measures what it costs to file, read and list, next to the floor and
 * the limit, and prints a table. It asserts nothing, because a number depends on the machine.
 */
package be.fjc.bench;
