/** House bans in the database. */
package be.fjc.shortchain.housebans.store;
