package be.fjc.casework.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.domain.Draft;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The drafts of the reader; those of others are not there. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DraftFiles {

    private static final int SHOWN_AT_MOST = 100;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Links links;

    /** The reader's own, the latest first. */
    public List<DraftFile> own() {
        Decision decision = access.require("casework.draft.keep", Facts.collection("draft", Set.of(Relation.SELF)));
        return entities.createQuery("select d from Draft d where d.owner = :owner order by d.savedAt desc, d.id desc", Draft.class)
                .setParameter("owner", access.subject().account())
                .setMaxResults(SHOWN_AT_MOST)
                .getResultStream()
                .map(draft -> access.readable(file(draft, null), decision))
                .toList();
    }

    public Seen<DraftFile> read(UUID id) {
        Draft draft = entities.find(Draft.class, id);
        if (draft == null || !draft.belongsTo(access.subject().account())) {
            throw access.absent("casework.draft.keep", "draft", id);
        }
        Decision decision = access.require("casework.draft.keep", Facts.about("draft", id, Relation.SELF));
        return new Seen<>(id, draft.version(), decision, access.readable(file(draft, draft.content()), decision));
    }

    private DraftFile file(Draft draft, String content) {
        return new DraftFile(
                draft.id(), links.to(CaseworkModule.ID, "referralDrafts", draft.id()), draft.savedAt(), draft.version(), content);
    }
}
