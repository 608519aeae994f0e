package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One dossier whole. */
public record DossierFile(
        @Open UUID id,
        @Open String href,
        @Open String number,
        @Open String state,
        @Open String track,
        @Open Integer level,
        @Open ColleagueLine caseDirector,
        @Open UUID referralId,
        @Classified(R) LocalDate openedOn,
        @Classified(R) LocalDate nextContactOn,
        @Classified(R) String nextContactState,
        @Classified(R) LocalDate afterCareOn,
        @Classified(R) String municipality,
        @Classified(A) List<PersonLine> persons,
        @Classified(R) List<ContactLine> contacts,
        @Classified(R) List<TrackPeriodLine> trackPeriods,
        @Classified(R) ClosureLine closure,
        @Classified(R) List<ClosureLine> pastClosures,
        @Classified(R) WholeLine mergedInto) {

    /** The dossier that this one went into; there for who reads that one too. */
    public record WholeLine(@Classified(R) UUID id, @Classified(R) String href, @Classified(R) String number) {}

    /** A contact or an attempt. */
    public record ContactLine(
            @Open UUID id,
            @Classified(R) Instant at,
            @Classified(R) String channel,
            @Classified(R) UUID person,
            @Classified(R) String result,
            @Classified(R) String note,
            @Classified(R) Boolean incoming,
            @Classified(R) String overrideReason,
            @Classified(R) LocalDate nextContactOn,
            @Classified(R) ColleagueLine loggedBy) {}

    /** A time in one track; no end while it runs, no reason for the first one. */
    public record TrackPeriodLine(
            @Classified(R) String track,
            @Classified(R) Integer level,
            @Classified(R) Instant from,
            @Classified(R) Instant until,
            @Classified(R) String reason,
            @Classified(R) String reasonNote,
            @Classified(R) ColleagueLine decidedBy) {}

    /** How it ended; and when it opened again, how that came. */
    public record ClosureLine(
            @Open UUID id,
            @Classified(R) String reason,
            @Classified(R) String safetyStatus,
            @Classified(R) String outcome,
            @Classified(R) List<DomainLine> domainOutcomes,
            @Classified(R) LocalDate afterCareOn,
            @Classified(R) Instant closedAt,
            @Classified(R) ColleagueLine closedBy,
            @Classified(R) ReopeningLine reopening) {}

    /** That it opened again, and whether the centre calls that a repeat. */
    public record ReopeningLine(
            @Classified(R) String reason,
            @Classified(R) Boolean repeat,
            @Classified(R) Instant reopenedAt,
            @Classified(R) ColleagueLine reopenedBy) {}

    /** How one domain of life stood at closing. */
    public record DomainLine(@Classified(R) String domain, @Classified(R) String outcome) {

        /** Those of one closing, or of one moment of after-care. */
        public static List<DomainLine> of(UUID thing, List<DomainRow> rows) {
            return rows.stream()
                    .filter(row -> row.of().equals(thing))
                    .map(row -> new DomainLine(row.domain(), row.outcome().code()))
                    .toList();
        }
    }
}
