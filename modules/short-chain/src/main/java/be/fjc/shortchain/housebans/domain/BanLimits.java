package be.fjc.shortchain.housebans.domain;

/**
 * How long a house ban may last by the law of the day on which the person was told: 14 days, 10 before the law of 5 May 2019, and three months
 * more when the family court extends it (law of 15 May 2012; vlaanderen.be, "Tijdelijk huisverbod"; departementwvg.be). Kept with each ban, so
 * that one of the past stays as it was when the law changes.
 *
 * @param days at most, before the court rules
 * @param months at most, when the court extends it
 */
public record BanLimits(int days, int months) {}
