package be.fjc.chainapproach.measures.domain;

import be.fjc.chainapproach.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** Who imposed a measure. */
public enum Issuer implements Coded {
    PROSECUTION("prosecution", "het parket"),
    INVESTIGATING_JUDGE("investigatingJudge", "de onderzoeksrechter"),
    CRIMINAL_COURT("criminalCourt", "de correctionele rechtbank"),
    SENTENCE_COURT("sentenceCourt", "de strafuitvoeringsrechtbank"),
    FAMILY_COURT("familyCourt", "de familierechtbank"),
    JUVENILE_COURT("juvenileCourt", "de jeugdrechtbank"),
    MAYOR("mayor", "de burgemeester");

    @EnumeratedValue
    private final String code;

    private final String words;

    Issuer(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    /** In Dutch, for on paper. */
    public String words() {
        return words;
    }
}
