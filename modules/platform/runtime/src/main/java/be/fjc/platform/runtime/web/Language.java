package be.fjc.platform.runtime.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The language of an answer: the best of Dutch, French and English for the caller, Dutch when none fits. */
public final class Language {

    private static final List<Locale> OFFERED = List.of(Locale.forLanguageTag("nl"), Locale.FRENCH, Locale.ENGLISH);

    private Language() {}

    /** @param acceptLanguage the header as sent; may be null or nonsense */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return OFFERED.get(0);
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(acceptLanguage), OFFERED);
            return best == null ? OFFERED.get(0) : best;
        } catch (IllegalArgumentException nonsense) {
            return OFFERED.get(0);
        }
    }
}
