package be.fjc.casework.usecase;

import be.fjc.casework.domain.Draft;
import be.fjc.casework.domain.Drafts;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Throws away a draft. */
@UseCase
public class DropDraft {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Drafts drafts;

    public void drop(UUID id, Expected expected) {
        Draft draft = drafts.find(id).orElseThrow(() -> access.absent("casework.draft.keep", "draft", id));
        access.require("casework.draft.keep", standing.of(access.subject(), draft));
        expected.check(id, draft.version());
        drafts.remove(draft);
    }
}
