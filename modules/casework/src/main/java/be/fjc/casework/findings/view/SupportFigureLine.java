package be.fjc.casework.findings.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.findings.domain.SupportFigure;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.UUID;

/** Someone whom a member of the family can fall back on. */
public record SupportFigureLine(
        @Open UUID id,
        @Open String href,
        @Classified(A) String fullName,
        @Classified(A) String relation,
        @Classified(R) UUID member,
        @Classified(A) String reach,
        @Classified(R) String mayKnow,
        @Classified(R) LocalDate sinceOn,
        @Classified(R) String state,
        @Classified(R) EntryLine entry) {

    static SupportFigureLine of(UUID id, String href, SupportFigure.Facts facts, EntryLine entry) {
        return new SupportFigureLine(
                id, href, facts.fullName(), facts.relation(), facts.member(), facts.reach(), facts.mayKnow(), facts.since(),
                facts.state().code(), entry);
    }
}
