package be.fjc.platform.runtime.audit;

import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What the data protection officer has to look at: shown and closed here. Nobody meets what is about themselves. */
@UseCase
class AccessReviews {

    @PersistenceContext(unitName = "platform")
    EntityManager database;

    @Inject
    Access access;

    @Inject
    AuditDesk desk;

    @Inject
    Clock clock;

    /** The youngest first. @param before the last one of the page before; null for the first page */
    List<AccessReviewLine> list(boolean open, UUID before, int most) {
        access.require("platform.review.list", Access.Facts.collection("accessReview", Set.of()));
        Function<UUID, AuditLine.Who> names = desk.names();
        LocalDate today = Brussels.dayOf(clock.instant());
        return database.createQuery("""
                        SELECT r FROM AccessReview r
                        WHERE r.id < :before AND r.account <> :reader AND (r.subjectId IS NULL OR r.subjectId NOT IN :hidden)
                        AND (:open = TRUE AND r.reviewedAt IS NULL OR :open = FALSE AND r.reviewedAt IS NOT NULL)
                        ORDER BY r.id DESC""", AccessReview.class)
                .setParameter("before", before == null ? AuditDesk.HIGHEST : before)
                .setParameter("reader", access.subject().account())
                .setParameter("hidden", desk.hidden())
                .setParameter("open", open)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(review -> review.line(names.apply(review.account()), names.apply(review.reviewedBy()), today))
                .toList();
    }

    /** Closes one: what was found and why. Once. */
    void close(UUID id, AccessReview.Outcome outcome, String note) {
        AccessReview review = database.find(AccessReview.class, id);
        UUID reader = access.subject().account();
        if (review == null || review.isAbout(reader) || review.isAboutAny(desk.hidden())) {
            throw access.absent("platform.review.close", "accessReview", id);
        }
        access.require("platform.review.close", Access.Facts.about("accessReview", id));
        review.close(outcome, note, reader, clock.instant());
    }
}
