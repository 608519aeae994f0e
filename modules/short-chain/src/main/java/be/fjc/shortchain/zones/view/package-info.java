/** Where the short chain works, for screens. */
package be.fjc.shortchain.zones.view;
