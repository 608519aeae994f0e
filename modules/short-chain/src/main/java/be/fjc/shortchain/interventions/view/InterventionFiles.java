package be.fjc.shortchain.interventions.view;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.Centre.PoliceZone;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.InterventionFacts;
import be.fjc.shortchain.interventions.view.InterventionFile.InvolvedPerson;
import be.fjc.shortchain.view.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Interventions, the latest first, for who screens and who coordinates. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class InterventionFiles {

    private static final String READ = "short-chain.intervention.read";

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    CurrentCentre centre;

    @Inject
    Seal seal;

    @Inject
    Links links;

    public List<InterventionFile> page(Cut cut) {
        access.require(READ, Facts.collection("intervention", Set.of(Relation.UNDECIDED)));
        return query(cut).setMaxResults(cut.fetch()).getResultStream().map(row -> access.readable(file(row), access.peek(READ, facts(row)))).toList();
    }

    private TypedQuery<InterventionRow> query(Cut cut) {
        String newest = " order by i.occurredAt desc, i.id desc";
        if (cut.isFirst()) {
            return entities.createQuery(InterventionRow.SELECT + newest, InterventionRow.class);
        }
        return entities.createQuery(
                        InterventionRow.SELECT + " where i.occurredAt <= :at and (i.occurredAt < :at or i.id < :id)" + newest, InterventionRow.class)
                .setParameter("at", cut.instant(0))
                .setParameter("id", cut.id(1));
    }

    public Seen<InterventionFile> read(UUID id) {
        InterventionRow row = entities.createQuery(InterventionRow.SELECT + " where i.id = :id", InterventionRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> access.absent(READ, "intervention", id));
        Decision decision = access.require(READ, facts(row));
        return new Seen<>(id, row.version(), decision, access.readable(file(row), decision));
    }

    private Facts facts(InterventionRow row) {
        return InterventionFacts.of(access.subject(), row.id(), row.organisation(), true);
    }

    private InterventionFile file(InterventionRow row) {
        return new InterventionFile(
                row.id(),
                links.to(ShortChainModule.ID, "interventions", row.id()),
                row.source().code(),
                seal.open(Intervention.reportNumberOf(row.id()), row.reportNumber()),
                row.occurredAt(),
                row.municipality(),
                row.zone(),
                centre.get().zones().stream().filter(zone -> zone.code().equals(row.zone())).map(PoliceZone::name).findFirst().orElse(null),
                row.facts(),
                row.houseBanAt(),
                Intervention.persons(row.id(), row.persons(), seal).stream()
                        .map(one -> new InvolvedPerson(one.role().code(), one.givenName(), one.familyName(), one.birthDate(), one.phone()))
                        .toList(),
                row.remark() == null ? null : seal.open(Intervention.remarkOf(row.id()), row.remark()),
                row.recordedAt());
    }
}
