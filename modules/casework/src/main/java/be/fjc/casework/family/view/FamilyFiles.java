package be.fjc.casework.family.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.domain.DossierState;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.family.domain.FamilyRelation;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.family.domain.ViolenceEdge;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.OutOfSight;
import be.fjc.casework.view.Seen;
import be.fjc.platform.access.Access;
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

/** The family of a dossier, as far as its reader may see it; and where else its members are, as far as the reader may know. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class FamilyFiles {

    private static final int ELSEWHERE_AT_MOST = 100;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Dossiers dossiers;

    @Inject
    FamilyTies ties;

    @Inject
    DossierDoor door;

    @Inject
    Links links;

    public Seen<FamilyFile> read(DossierId id) {
        Decision decision = door.require("casework.family.read", id);
        Dossier dossier = dossiers.find(id).orElseThrow();
        FamilyFile whole = new FamilyFile(
                id.value(),
                links.to(CaseworkModule.ID, "dossiers", id.value(), "family"),
                dossier.number().value(),
                (dossier.isOpen() ? DossierState.OPEN : DossierState.CLOSED).code(),
                dossier.family(),
                ties.relations(id).stream().map(FamilyRelation::registered).toList(),
                ties.violence(id).stream().map(ViolenceEdge::registered).toList());
        return new Seen<>(id.value(), dossier.version(), decision, access.readable(whole, decision));
    }

    /** Other dossiers about the same persons: those that the reader reads too. Of any other nothing shows, not even a number of them. */
    public List<SameMember> elsewhere(DossierId id) {
        Decision decision = door.require("casework.family.read", id);
        Set<Relation> reads = access.relationsThatAllow("casework.dossier.read");
        return entities.createQuery("""
                select new be.fjc.casework.family.view.FamilyFiles$Found(p.id, o.id, d.id, d.number)
                from Dossier d""" + OutOfSight.OF_DOSSIER + """
                join DossierPerson o on o.dossier.id = d.id join DossierPerson p on p.identity = o.identity
                where p.dossier.id = :dossier and d.id <> :dossier
                and (:everything = true or d.caseDirector = :reader)""" + OutOfSight.AND_SEEN + " order by d.id", Found.class)
                .setParameter("dossier", id.value())
                .setParameter("reader", access.subject().account())
                .setParameter("everything", reads.contains(Relation.ANY))
                .getResultStream()
                .limit(ELSEWHERE_AT_MOST)
                .map(found -> access.readable(line(found), decision))
                .toList();
    }

    private SameMember line(Found found) {
        return new SameMember(
                found.member(), links.to(CaseworkModule.ID, "dossiers", found.dossier(), "family"), found.dossier(), found.number().value(),
                found.there());
    }

    /** As the query gives it. */
    public record Found(UUID member, UUID there, UUID dossier, DossierNumber number) {}
}
