package be.fjc.casework.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One referral whole. Its referrer sees the open part only: that it came in, how far it is and what came of it. */
public record ReferralFile(
        @Open UUID id,
        @Open String href,
        @Open String receiptNumber,
        @Open String status,
        @Open Instant filedAt,
        @Open String outcome,
        @Classified(R) ColleagueLine filedBy,
        @Classified(R) String filedFor,
        @Classified(R) LocalDate receivedOn,
        @Classified(R) String channel,
        @Classified(R) String referrerType,
        @Classified(R) String municipality,
        @Classified(R) String zone,
        @Classified(R) Boolean immediateDanger,
        @Classified(R) String dangerNote,
        @Classified(R) String situation,
        @Classified(R) Integer personCount,
        @Classified(A) List<PersonLine> persons,
        @Classified(R) ClockLine clock,
        @Classified(R) Instant firstLookDueAt,
        @Classified(R) FirstLookLine firstLook,
        @Classified(R) Instant decisionDueAt,
        @Classified(R) DecisionLine decision,
        @Classified(R) UUID dossierId,
        @Classified(R) List<StepLine> timeline) {

    /** What the first look found. */
    public record FirstLookLine(
            @Classified(R) String danger,
            @Classified(R) String note,
            @Classified(R) Instant lookedAt,
            @Classified(R) ColleagueLine lookedBy) {}

    /** What was decided, on which answers. */
    public record DecisionLine(
            @Classified(R) String decision,
            @Classified(R) String reason,
            @Classified(R) List<CriterionLine> criteria,
            @Classified(R) String redirectedTo,
            @Classified(R) Instant decidedAt,
            @Classified(R) ColleagueLine decidedBy) {}
}
