/** House bans for screens. */
package be.fjc.shortchain.housebans.view;
