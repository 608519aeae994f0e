package be.fjc.casework.findings.domain;

import be.fjc.casework.domain.Coded;

/** What kind of thing was found out. */
public enum FindingKind implements Coded {
    INCIDENT("incident", Incident.class),
    OBSERVATION("observation", Observation.class),
    FACTOR("factor", ProtectiveFactor.class),
    SUPPORT_FIGURE("supportFigure", SupportFigure.class),
    SERVICE("service", Involvement.class);

    private final String code;
    private final Class<? extends Finding> type;

    FindingKind(String code, Class<? extends Finding> type) {
        this.code = code;
        this.type = type;
    }

    @Override
    public String code() {
        return code;
    }

    public Class<? extends Finding> type() {
        return type;
    }
}
