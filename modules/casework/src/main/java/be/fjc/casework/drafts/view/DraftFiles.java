package be.fjc.casework.drafts.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.view.Seen;
import be.fjc.casework.view.Selection;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
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
    Seal seal;

    @Inject
    Links links;

    /**
     * The reader's own, the latest first, without what was typed.
     *
     * @param form of this form only; null for all
     * @param about about this thing only; null for all
     */
    public List<DraftFile> own(String form, UUID about) {
        Decision decision = access.require("casework.draft.keep", Facts.collection("draft", Set.of(Relation.SELF)));
        Subject subject = access.subject();
        Selection<Draft> drafts = new Selection<>(Draft.class, "select d from Draft d").where("d.owner = :owner", "owner", subject.account());
        if (subject.organisation() == null) {
            drafts.where("d.organisation is null");
        } else {
            drafts.where("d.organisation = :organisation", "organisation", subject.organisation());
        }
        if (form != null) {
            drafts.where("d.form = :form", "form", form);
        }
        if (about != null) {
            drafts.where("d.about = :about", "about", about);
        }
        return drafts.list(entities, "d.savedAt desc, d.id desc", SHOWN_AT_MOST).stream()
                .map(draft -> access.readable(file(draft, null), decision))
                .toList();
    }

    public Seen<DraftFile> read(UUID id) {
        Draft draft = entities.find(Draft.class, id);
        if (draft == null || !draft.belongsTo(access.subject().account(), access.subject().organisation())) {
            throw access.absent("casework.draft.keep", "draft", id);
        }
        Decision decision = access.require("casework.draft.keep", Facts.about("draft", id, Relation.SELF));
        DraftFile file = file(draft, seal.open(Draft.contentOf(id), draft.content()));
        return new Seen<>(id, draft.version(), decision, access.readable(file, decision));
    }

    private DraftFile file(Draft draft, String content) {
        return new DraftFile(
                draft.id(),
                links.to(CaseworkModule.ID, "drafts", draft.id()),
                draft.form().name(),
                draft.form().about(),
                draft.savedAt(),
                draft.version(),
                content);
    }
}
