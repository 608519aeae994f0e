package be.fjc.casework.findings.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.findings.domain.Escalation;
import be.fjc.platform.access.Classified;
import java.time.LocalDate;
import java.util.List;

/** Where violence is going, by the rule of {@link Escalation}, with the figures it rests on. */
public record EscalationPicture(
        @Classified(R) String statement,
        @Classified(R) Boolean severityRises,
        @Classified(R) Boolean frequencyRises,
        @Classified(R) LocalDate sinceOn,
        @Classified(R) Integer recent,
        @Classified(R) Integer earlier,
        @Classified(R) String recentWorst,
        @Classified(R) String earlierWorst,
        @Classified(R) Integer undated,
        @Classified(R) List<QuarterLine> quarters) {

    static EscalationPicture of(Escalation escalation) {
        return new EscalationPicture(
                escalation.statement().code(), escalation.severityRises(), escalation.frequencyRises(), escalation.from(),
                escalation.recent(), escalation.earlier(), Coded.codeOf(escalation.recentWorst()), Coded.codeOf(escalation.earlierWorst()), escalation.undated(),
                escalation.quarters().stream()
                        .map(one -> new QuarterLine(one.from(), one.lessSerious(), one.serious(), one.verySerious()))
                        .toList());
    }

    /** How many incidents in a quarter of a year that begins on this day. */
    public record QuarterLine(
            @Classified(R) LocalDate startsOn,
            @Classified(R) Integer lessSerious,
            @Classified(R) Integer serious,
            @Classified(R) Integer verySerious) {}
}
