package be.fjc.casework.drafts.usecase;

import be.fjc.casework.drafts.domain.Draft;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** How the person who asks stands to a draft: it is one's own, or it is not there. */
@ApplicationScoped
class OwnDraft {

    @Inject
    Access access;

    Facts facts(Draft draft) {
        return new Facts("draft", draft.id(), isOf(access.subject(), draft) ? Set.of(Relation.SELF) : Set.of());
    }

    private static boolean isOf(Subject subject, Draft draft) {
        return draft.belongsTo(subject.account(), subject.organisation());
    }
}
