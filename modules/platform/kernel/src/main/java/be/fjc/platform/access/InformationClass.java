package be.fjc.platform.access;

import java.util.Arrays;
import java.util.Optional;

/** How sensitive a piece of information is, and to whom it belongs; every field on every screen has one. */
public enum InformationClass {
    /** Identity and contact. */
    A("A"),
    /** Safety-critical contact: secret address, safe number. */
    A_SAFETY("A!"),
    /** Facts of a referral and of the dossier that follows from it. */
    R("R"),
    /** A partner's own working notes. */
    P("P"),
    /** Shared at a table under professional secrecy (art. 458ter). */
    T("T"),
    /** Owned by police or prosecution. */
    J("J"),
    /** Told by a child in confidence. */
    K("K"),
    /** Told by someone directly, without a professional in between. */
    D("D"),
    /** Statistics. */
    S("S");

    private final String code;

    InformationClass(String code) {
        this.code = code;
    }

    /** The class with this code. */
    public static Optional<InformationClass> find(String code) {
        return Arrays.stream(values()).filter(candidate -> candidate.code.equals(code)).findFirst();
    }

    /** As written in the decision table and in documents. */
    public String code() {
        return code;
    }
}
