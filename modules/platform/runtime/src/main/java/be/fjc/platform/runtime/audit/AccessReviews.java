package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.access.KeptFromSight;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the data protection officer has to look at: shown and closed here. Nobody meets what is about themselves. */
@UseCase
class AccessReviews {

    private static final UUID HIGHEST = new UUID(-1, -1);

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Access access;

    @Inject
    KeptFromSight keptFromSight;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** The youngest first. @param before the last one of the page before; null for the first page */
    List<AccessReviewLine> list(boolean open, UUID before, int most) {
        access.require("platform.review.list", Access.Facts.collection("accessReview", Set.of()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return database.createQuery("""
                        SELECT r FROM AccessReview r
                        WHERE r.id < :before AND r.account <> :reader AND (r.subjectId IS NULL OR r.subjectId NOT IN :hidden)
                        AND (:open = TRUE AND r.reviewedAt IS NULL OR :open = FALSE AND r.reviewedAt IS NOT NULL)
                        ORDER BY r.id DESC""", AccessReview.class)
                .setParameter("before", before == null ? HIGHEST : before)
                .setParameter("reader", access.subject().account())
                .setParameter("hidden", hidden())
                .setParameter("open", open)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(review -> review.line(who(review.account()), who(review.reviewedBy()), today))
                .toList();
    }

    /** Closes one: what was found and why. Once. */
    void close(UUID id, AccessReview.Outcome outcome, String note) {
        AccessReview review = database.find(AccessReview.class, id);
        UUID reader = access.subject().account();
        if (review == null || review.isAbout(reader) || review.isAboutAny(hidden())) {
            throw access.absent("platform.review.close", "accessReview", id);
        }
        access.require("platform.review.close", Access.Facts.about("accessReview", id));
        review.close(outcome, note, reader, clock.instant());
    }

    /** What the reader has a conflict of interest with; never empty, for the query. */
    private Set<UUID> hidden() {
        Set<UUID> hidden = new HashSet<>(keptFromSight.from(access.subject().account()));
        hidden.add(HIGHEST);
        return hidden;
    }

    private AuditLine.Who who(UUID account) {
        return account == null ? null : new AuditLine.Who(account, people.find(account).map(Person::name).orElse(null));
    }
}
