package be.fjc.casework.safecontact.domain;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.matching.domain.PhoneNumber;
import jakarta.persistence.EnumeratedValue;

/** What a contact detail is. */
public enum DetailKind implements Coded {
    HOME_ADDRESS("homeAddress", Sort.ADDRESS),
    /** Where somebody is for now: with family, in a shelter. */
    STAY_ADDRESS("stayAddress", Sort.ADDRESS),
    WORK_ADDRESS("workAddress", Sort.ADDRESS),
    MAIL_ADDRESS("mailAddress", Sort.ADDRESS),
    MOBILE("mobile", Sort.PHONE),
    LANDLINE("landline", Sort.PHONE),
    EMAIL("email", Sort.EMAIL);

    /** What it leads to. */
    public enum Sort { ADDRESS, PHONE, EMAIL }

    @EnumeratedValue
    private final String code;

    private final Sort sort;

    DetailKind(String code, Sort sort) {
        this.code = code;
        this.sort = sort;
    }

    /** What kind of number this is; a mobile one when nothing else can be said. */
    public static DetailKind ofNumber(String number) {
        return PhoneNumber.isLandline(number) ? LANDLINE : MOBILE;
    }

    @Override
    public String code() {
        return code;
    }

    public Sort sort() {
        return sort;
    }
}
