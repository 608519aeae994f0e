package be.fjc.casework.domain;

import java.util.random.RandomGenerator;

/** The number by which staff speak of a dossier. */
public record DossierNumber(String value) {

    public DossierNumber {
        DrawnNumber.check("D", value);
    }

    /** A fresh one of this year. */
    public static DossierNumber draw(int year, RandomGenerator chance) {
        return new DossierNumber(DrawnNumber.draw("D", year, chance));
    }
}
