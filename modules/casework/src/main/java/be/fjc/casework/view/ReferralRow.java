package be.fjc.casework.view;

import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.ReceiptNumber;
import be.fjc.casework.domain.ReferralStatus;
import be.fjc.casework.domain.Verdict;
import be.fjc.platform.access.Relation;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * One referral as the list query gives it, with what decides how the reader, its parameter {@code reader}, stands to it.
 *
 * @param conflict the reader's conflict of interest with its dossier; null when there is none
 * @param seal the seal of its dossier; null when it is not sealed
 * @param inCircle the reader's place in the circle of that seal; null outside it
 */
public record ReferralRow(
        UUID id,
        ReceiptNumber receiptNumber,
        ReferralStatus status,
        Instant filedAt,
        UUID filedBy,
        String referrerType,
        String municipality,
        String zone,
        boolean immediateDanger,
        int personCount,
        Instant firstLookDueAt,
        Instant firstLookedAt,
        Danger danger,
        Instant decisionDueAt,
        Verdict verdict,
        String outcome,
        UUID caseDirector,
        UUID conflict,
        UUID seal,
        UUID inCircle) {

    static final String NEW = """
            new be.fjc.casework.view.ReferralRow(
                r.id, r.receiptNumber, r.status, r.filedAt, r.filedBy, r.referrerType, r.municipality, r.zone,
                r.immediateDanger, r.personCount, r.firstLookDueAt, r.firstLook.at, r.firstLook.danger, r.decisionDueAt, r.verdict,
                r.outcome, d.caseDirector, k.id, z.id, y.id)""";

    static final String FROM = " from Referral r left join Dossier d on d.referral = r.id" + OutOfSight.OF_REFERRAL;

    /** What every list of them leaves out: what is kept from this reader's sight. */
    static final String SEEN = OutOfSight.SEEN;

    static final String SELECT = "select " + NEW + FROM;

    Set<Relation> relations(UUID reader) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (conflict != null) {
            relations.add(Relation.CONFLICTED);
        }
        if (seal != null && inCircle == null) {
            relations.add(Relation.SEALED);
        }
        if (verdict == null) {
            relations.add(Relation.UNDECIDED);
        }
        if (filedBy.equals(reader)) {
            relations.add(Relation.FILED);
        }
        if (reader.equals(caseDirector)) {
            relations.add(Relation.ASSIGNED);
        }
        return relations;
    }
}
