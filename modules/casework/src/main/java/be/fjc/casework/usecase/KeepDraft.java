package be.fjc.casework.usecase;

import be.fjc.casework.domain.Draft;
import be.fjc.casework.domain.Drafts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps what someone has typed of a referral so far. */
@UseCase
public class KeepDraft {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    /** @param starts whether this may be the first time; if not, a draft that is not there is not found */
    public Kept keep(UUID id, String content, boolean starts, Expected expected) {
        Subject subject = access.subject();
        Instant now = clock.instant();
        Optional<Draft> there = drafts.find(id);
        if (there.isEmpty()) {
            Decision decision = access.require("casework.draft.keep", Facts.about("draft", id, Relation.SELF));
            if (!starts) {
                throw new NotFound();
            }
            drafts.add(new Draft(id, subject.account(), content, now));
            return new Kept(id, now, 1, true, decision);
        }
        Draft draft = there.get();
        Decision decision = access.require("casework.draft.keep", standing.of(subject, draft));
        expected.check(id, draft.version());
        draft.keep(content, now);
        return new Kept(id, now, draft.version() + 1, false, decision);
    }

    /** That it was kept, and as which version. */
    public record Kept(UUID id, Instant savedAt, long version, boolean started, Decision decision) {}
}
