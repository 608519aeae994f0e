/** Temporary house bans: the days that matter, what the court says, and whether the banned person went to the justice house. */
package be.fjc.shortchain.housebans.domain;
