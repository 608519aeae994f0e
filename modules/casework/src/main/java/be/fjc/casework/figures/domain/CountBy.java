package be.fjc.casework.figures.domain;

import be.fjc.casework.domain.Coded;

/** What dossiers are counted by. Each counts every dossier once, so that all of them come to the same n. */
public enum CountBy implements Coded {
    /** Type of who referred. */
    REFERRER("referrer"),
    /** Police zone of the municipality on the day of the referral. */
    ZONE("zone"),
    MUNICIPALITY("municipality"),
    /** Track the dossier is in, or was in when it closed; Limburg calls it a colour. */
    TRACK("track");

    private final String code;

    CountBy(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
