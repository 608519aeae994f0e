package be.fjc.chainapproach.plan.domain;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.platform.kernel.Refusal;
import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** As what one of the family reads a version of the plan. It follows from who that is, and nobody chooses it. */
public enum ReaderKind implements Coded {
    VICTIM("victim"),
    SUSPECT("suspect"),
    CHILD("child");

    @EnumeratedValue
    private final String code;

    ReaderKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whoever is suspected of anything reads as that, also when called a victim too: what is told to one is told to the other.
     *
     * @param roles what the person is called in the family
     */
    public static ReaderKind of(boolean minor, Set<String> roles) {
        if (minor) {
            return CHILD;
        }
        if (roles.contains("suspected")) {
            return SUSPECT;
        }
        Refusal.unless(roles.contains("victim"), "noVersionForMember");
        return VICTIM;
    }
}
