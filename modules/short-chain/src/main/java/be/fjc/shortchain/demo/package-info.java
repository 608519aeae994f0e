/** The synthetic year. */
package be.fjc.shortchain.demo;
