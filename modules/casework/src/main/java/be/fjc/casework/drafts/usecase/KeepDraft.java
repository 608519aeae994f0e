package be.fjc.casework.drafts.usecase;

import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.drafts.domain.Drafts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps what someone has typed into a form so far. */
@UseCase
public class KeepDraft {

    @Inject
    Access access;

    @Inject
    OwnDraft ownDraft;

    @Inject
    Drafts drafts;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /**
     * @param content the half-finished form as JSON
     * @param starts whether this may be the first time; if not, a draft that is not there is not found
     * @throws InvalidInput when it was begun for another form
     */
    public Kept keep(UUID id, Draft.Form form, String content, boolean starts, Expected expected) {
        Subject subject = access.subject();
        Instant now = clock.instant();
        byte[] sealed = seal.seal(Draft.contentOf(id), content);
        Optional<Draft> there = drafts.find(id);
        if (there.isEmpty()) {
            Decision decision = access.require("casework.draft.keep", Facts.about("draft", id, Relation.SELF));
            if (!starts) {
                throw new NotFound();
            }
            drafts.add(new Draft(id, subject.account(), subject.organisation(), form, sealed, now));
            return new Kept(id, now, 1, true, decision);
        }
        Draft draft = there.get();
        Decision decision = access.require("casework.draft.keep", ownDraft.facts(draft));
        expected.check(id, draft.version());
        if (!draft.isOf(form)) {
            throw new InvalidInput("notApplicable", "form");
        }
        draft.keep(sealed, now);
        return new Kept(id, now, draft.version() + 1, false, decision);
    }

    /** That it was kept, and as which version. */
    public record Kept(UUID id, Instant savedAt, long version, boolean started, Decision decision) {}
}
