package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;
import jakarta.persistence.EnumeratedValue;

/** What protects: our own wording of headings that research publishes, without weights. */
public enum FactorCode implements Coded {
    SAFE_NETWORK("safeNetwork"),
    TAKES_RESPONSIBILITY("takesResponsibility"),
    ACCEPTS_HELP("acceptsHelp"),
    STABLE_HOUSING("stableHousing"),
    SAFE_PARENT("safeParent"),
    EFFECTIVE_MEASURE("effectiveMeasure"),
    SUPPORT_FIGURE("supportFigure"),
    TRUSTED_ADULT("trustedAdult");

    @EnumeratedValue
    private final String code;

    FactorCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
