package be.fjc.casework.domain;

import java.util.random.RandomGenerator;

/** What the referrer gets to ask by: says nothing about the family and cannot be guessed. */
public record ReceiptNumber(String value) {

    public ReceiptNumber {
        DrawnNumber.check("R", value);
    }

    /** A fresh one of this year. */
    public static ReceiptNumber draw(int year, RandomGenerator chance) {
        return new ReceiptNumber(DrawnNumber.draw("R", year, chance));
    }
}
