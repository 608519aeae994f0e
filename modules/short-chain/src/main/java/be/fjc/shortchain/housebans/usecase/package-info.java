/** Writing down a house ban, what the court and the justice house do with it, revealing the home, and telling that it ended. */
package be.fjc.shortchain.housebans.usecase;
