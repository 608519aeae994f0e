package be.fjc.casework.drafts.usecase;

import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.drafts.domain.Drafts;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Throws away a draft, because it was sent or is not wanted. */
@UseCase
public class DropDraft {

    @Inject
    Access access;

    @Inject
    OwnDraft ownDraft;

    @Inject
    Drafts drafts;

    public void drop(UUID id, Expected expected) {
        Draft draft = drafts.find(id).orElseThrow(() -> access.absent("casework.draft.keep", "draft", id));
        access.require("casework.draft.keep", ownDraft.facts(draft));
        expected.check(id, draft.version());
        drafts.remove(draft);
    }
}
