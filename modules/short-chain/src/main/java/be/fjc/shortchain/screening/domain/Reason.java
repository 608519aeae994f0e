package be.fjc.shortchain.screening.domain;

import static be.fjc.shortchain.screening.domain.Outcome.ALREADY_KNOWN;
import static be.fjc.shortchain.screening.domain.Outcome.CONTACT;
import static be.fjc.shortchain.screening.domain.Outcome.DOSSIER;
import static be.fjc.shortchain.screening.domain.Outcome.NO_ACTION;

import be.fjc.shortchain.domain.Coded;
import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** Why; always one of these, so that it can be counted. */
public enum Reason implements Coded {
    /** It was no violence within a family. */
    NOT_FAMILY("notFamily", NO_ACTION),
    /** It was settled that evening. */
    SETTLED("settled", NO_ACTION),
    HELP_IN_PLACE("helpInPlace", NO_ACTION, ALREADY_KNOWN),
    ELSEWHERE("elsewhere", NO_ACTION, ALREADY_KNOWN),
    OPEN_DOSSIER("openDossier", ALREADY_KNOWN),
    FIRST_TIME("firstTime", CONTACT),
    ASKED_FOR_HELP("askedForHelp", CONTACT, DOSSIER),
    CHILDREN_THERE("childrenThere", CONTACT, DOSSIER),
    REPEATED("repeated", CONTACT, DOSSIER),
    HOUSE_BAN("houseBan", CONTACT, DOSSIER),
    HIGH_RISK("highRisk", DOSSIER);

    @EnumeratedValue
    private final String code;

    private final Set<Outcome> outcomes;

    Reason(String code, Outcome... outcomes) {
        this.code = code;
        this.outcomes = Set.of(outcomes);
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isFor(Outcome outcome) {
        return outcomes.contains(outcome);
    }
}
