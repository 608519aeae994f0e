package be.fjc.casework.documents.domain;

import be.fjc.casework.domain.Coded;

/** As what a list can be taken along. */
public enum ListFormat implements Coded {
    CSV("csv"),
    XLSX("xlsx");

    private final String code;

    ListFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
