package be.fjc.shortchain.interventions.view;

import be.fjc.shortchain.interventions.domain.Source;
import be.fjc.shortchain.screening.domain.Outcome;
import be.fjc.shortchain.screening.domain.Reason;
import java.time.Instant;
import java.util.UUID;

/** An intervention as the query gives it, much of it sealed. */
public record InterventionRow(
        UUID id, long version, Source source, String organisation, byte[] reportNumber, Instant occurredAt, String municipality, String zone,
        String facts, Instant houseBanAt, byte[] persons, byte[] remark, UUID recordedBy, Instant recordedAt,
        Outcome outcome, Reason reason, Integer level, UUID screenedBy, Instant screenedAt,
        UUID screenedAtMeeting) {

    public static final String SELECT = """
            select new be.fjc.shortchain.interventions.view.InterventionRow(
                i.id, i.version, i.source, i.organisation, i.reportNumber, i.occurredAt, i.municipality, i.zone,
                i.facts, i.houseBanAt, i.persons, i.remark, i.recordedBy, i.recordedAt,
                i.outcome, i.reason, i.level, i.screenedBy, i.screenedAt, i.screenedAtMeeting)
            from Intervention i
            where (i.batch is null or exists (select b.id from Batch b where b.id = i.batch and b.landed = true))""";

    /** Whether nobody decided yet. */
    public boolean isWaiting() {
        return screenedAt == null;
    }
}
