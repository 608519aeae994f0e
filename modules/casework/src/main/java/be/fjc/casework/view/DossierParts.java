package be.fjc.casework.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of a dossier's file as queries give them: one query a part, whatever the size. */
@ApplicationScoped
class DossierParts {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    Optional<DossierRow> dossier(UUID id, UUID reader) {
        return entities.createQuery(DossierRow.SELECT + " where d.id = :id", DossierRow.class)
                .setParameter("id", id)
                .setParameter("reader", reader)
                .getResultStream()
                .findFirst();
    }

    List<PersonLine> persons(UUID dossier) {
        return part(PersonLine.class, dossier, """
                select new be.fjc.casework.view.PersonLine(
                    p.id, p.details.givenName, p.details.familyName, p.details.birthDate, p.details.role, p.details.municipality,
                    p.details.phone, p.details.informed, p.details.notInformedReason)
                from DossierPerson p where p.dossier.id = :id order by p.place""");
    }

    List<ContactRow> contacts(UUID dossier, int latest) {
        return new Selection<>(ContactRow.class, """
                select new be.fjc.casework.view.ContactRow(
                    c.id, c.at, c.channel, c.person, c.result, c.note, c.incoming, c.overrideReason, c.nextContactOn, c.loggedBy)
                from Contact c""")
                .where("c.dossier = :id", "id", dossier)
                .list(entities, "c.at desc, c.id desc", latest);
    }

    List<PeriodRow> periods(UUID dossier) {
        return part(PeriodRow.class, dossier, """
                select new be.fjc.casework.view.PeriodRow(t.track, t.level, t.from, t.until, t.reason, t.note, t.decidedBy)
                from TrackPeriod t where t.dossier.id = :id order by t.from""");
    }

    /** Every closing of it, the latest first. */
    List<ClosureRow> closures(UUID dossier) {
        return part(ClosureRow.class, dossier, """
                select new be.fjc.casework.view.ClosureRow(
                    c.id, c.reason, c.safetyStatus, c.outcome, c.afterCareOn, c.closedAt, c.closedBy, r.reason, r.repeat, r.at, r.by)
                from Closure c left join Reopening r on r.closure = c.id
                where c.dossier = :id order by c.closedAt desc, c.id desc""");
    }

    List<DomainRow> domains(UUID dossier) {
        return part(DomainRow.class, dossier, """
                select new be.fjc.casework.view.DomainRow(c.id, o.domain, o.outcome)
                from Closure c join c.domains o where c.dossier = :id order by o.domain""");
    }

    private <T> List<T> part(Class<T> type, UUID dossier, String query) {
        return entities.createQuery(query, type).setParameter("id", dossier).getResultList();
    }
}
