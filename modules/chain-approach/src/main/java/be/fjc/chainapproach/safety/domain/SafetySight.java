package be.fjc.chainapproach.safety.domain;

import static be.fjc.chainapproach.safety.domain.SafetyField.AGREED_WHAT;
import static be.fjc.chainapproach.safety.domain.SafetyField.AGREED_WITH;
import static be.fjc.chainapproach.safety.domain.SafetyField.REVIEW_ON;
import static be.fjc.chainapproach.safety.domain.SafetyField.SIGNS;
import static be.fjc.chainapproach.safety.domain.SafetyField.STEPS;

import be.fjc.chainapproach.plan.domain.ReaderKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which fields of a safety plan come on paper for its person. It is a list of what is allowed: a field that is not named here is left out,
 * and one that comes later is left out until somebody names it. Whom and where the person turns to is named for nobody: paper is found.
 */
public final class SafetySight {

    private SafetySight() {}

    public static Set<SafetyField> of(ReaderKind reader) {
        return switch (reader) {
            case VICTIM, SUSPECT -> EnumSet.of(SIGNS, STEPS, AGREED_WHAT, AGREED_WITH, REVIEW_ON);
            // who works with a child is for nobody at home to read
            case CHILD -> EnumSet.of(SIGNS, STEPS, AGREED_WHAT);
        };
    }
}
