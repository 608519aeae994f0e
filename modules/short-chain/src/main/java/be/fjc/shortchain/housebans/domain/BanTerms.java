package be.fjc.shortchain.housebans.domain;

/**
 * How early the centre wants to hear of things: our own proposals, which each centre sets.
 *
 * @param promptWorkingDays before the day on which a ban ends
 * @param justiceHouseWorkingDays after the notice, within which the person has been in touch with the justice house
 */
public record BanTerms(int promptWorkingDays, int justiceHouseWorkingDays) {}
