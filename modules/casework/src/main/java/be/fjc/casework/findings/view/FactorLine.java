package be.fjc.casework.findings.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.findings.domain.ProtectiveFactor;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.UUID;

/** How far something protected on the day of its source. */
public record FactorLine(
        @Open UUID id,
        @Open String href,
        @Classified(R) String factor,
        @Classified(R) UUID member,
        @Classified(R) String state,
        @Classified(R) String note,
        @Classified(R) EntryLine entry) {

    static FactorLine of(UUID id, String href, ProtectiveFactor.Facts facts, EntryLine entry) {
        return new FactorLine(id, href, facts.factor().code(), facts.member(), facts.state().code(), facts.note(), entry);
    }
}
