package be.fjc.shortchain.housebans.domain;

import be.fjc.shortchain.domain.Coded;

/** How a ban stands at a moment; follows from its dates. */
public enum BanState implements Coded {
    RUNNING("running"),
    EXTENDED("extended"),
    LIFTED("lifted"),
    OVER("over"),
    WITHDRAWN("withdrawn");

    private final String code;

    BanState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether somebody may not come home. */
    public boolean holds() {
        return this == RUNNING || this == EXTENDED;
    }
}
