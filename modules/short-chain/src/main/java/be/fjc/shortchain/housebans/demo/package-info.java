/** Synthetic house bans. */
package be.fjc.shortchain.housebans.demo;
