package be.fjc.casework.matching.domain;

import be.fjc.casework.domain.Coded;

/** How a name that is asked is like one that is kept, the best first. */
public enum NameLikeness implements Coded {
    SAME("sameName", 100),
    SOUND("soundsAlike", 90),
    FORM("formOfName", 80),
    BONES("writtenAlike", 70),
    PART("partOfName", 55),
    BEGINNING("beginning", 40),
    NONE("none", 0);

    private final String code;
    private final int weight;

    NameLikeness(String code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    @Override
    public String code() {
        return code;
    }

    /** From 0, for names that are not alike, to 100. */
    public int weight() {
        return weight;
    }
}
