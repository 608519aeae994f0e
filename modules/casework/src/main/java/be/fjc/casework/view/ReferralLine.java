package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.Coded;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One referral in a list. Its referrer sees the open part: that it came in, how far it is and what came of it. */
public record ReferralLine(
        @Open UUID id,
        @Open String href,
        @Open String receiptNumber,
        @Open String status,
        @Open Instant filedAt,
        @Open String outcome,
        @Classified(R) String referrerType,
        @Classified(R) String municipality,
        @Classified(R) String zone,
        @Classified(R) Boolean immediateDanger,
        @Classified(R) Integer personCount,
        @Classified(R) Instant firstLookDueAt,
        @Classified(R) Instant firstLookedAt,
        @Classified(R) String danger,
        @Classified(R) Instant decisionDueAt,
        @Classified(R) String decision,
        @Classified(R) ClockLine clock,
        @Classified(A) List<FoundPerson> persons) {

    /** @param persons whom a search found in it; null in other lists */
    static ReferralLine of(ReferralRow row, String href, List<FoundPerson> persons, Instant now) {
        return new ReferralLine(
                row.id(),
                href,
                row.receiptNumber().value(),
                row.status().code(),
                row.filedAt(),
                row.outcome(),
                row.referrerType(),
                row.municipality(),
                row.zone(),
                row.immediateDanger(),
                row.personCount(),
                row.firstLookDueAt(),
                row.firstLookedAt(),
                Coded.codeOf(row.danger()),
                row.decisionDueAt(),
                Coded.codeOf(row.verdict()),
                ClockLine.of(row, now),
                persons);
    }
}
