package be.fjc.chainapproach.inquiries.domain;

import be.fjc.casework.DossierDesk;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * How the person who asks stands to an inquiry: whoever works for the organisation that is asked has an action there as long as the
 * question stands, which opens whom it is about; and what that organisation answered is its own. Afterwards nothing of it is there for
 * them: one question does not let an organisation follow a family for years.
 */
public final class InquiryFacts {

    /** How long after its meeting a question stands at most: answers come late, and are told at the next one. */
    public static final Duration STANDS_AFTER = Duration.ofDays(90);

    private InquiryFacts() {}

    /** @param stands what {@link #stands} says of it */
    public static Facts of(Subject subject, UUID inquiry, String organisation, DossierDesk.Known dossier, boolean stands) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(dossier.relations());
        relations.removeAll(Set.of(Relation.AT_TABLE, Relation.OPEN));
        if (organisation.equals(subject.organisation()) && stands && dossier.open()) {
            relations.add(Relation.OWN_ACTION);
            relations.add(Relation.OWN_ORGANISATION);
        }
        return new Facts("inquiry", inquiry, relations);
    }

    /** Whether a question about an item of the meeting can still be looked at and answered. */
    public static boolean stands(Instant meetingStartsAt, boolean calledOff, Instant now) {
        return !calledOff && now.isBefore(meetingStartsAt.plus(STANDS_AFTER));
    }
}
