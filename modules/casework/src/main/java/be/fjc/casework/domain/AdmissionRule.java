package be.fjc.casework.domain;

import be.fjc.platform.kernel.Refusal;
import java.util.List;

/** What must hold before the centre can say anything about a referral. */
enum AdmissionRule {

    DECIDED_ONCE("alreadyDecided", (referral, ruling, asked) -> referral.isUndecided()),
    DANGER_LOOKED_AT_FIRST("firstLookMissing", (referral, ruling, asked) -> referral.isLookedAt()),
    EVERY_CRITERION_ANSWERED("criteriaIncomplete", (referral, ruling, asked) -> ruling.answers(asked));

    private final String code;
    private final Sentence sentence;

    AdmissionRule(String code, Sentence sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    static void checkAll(Referral referral, Ruling ruling, List<String> asked) {
        for (AdmissionRule rule : values()) {
            Refusal.unless(rule.sentence.holds(referral, ruling, asked), rule.code);
        }
    }

    private interface Sentence {
        boolean holds(Referral referral, Ruling ruling, List<String> asked);
    }
}
