package be.fjc.casework.tasks.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.domain.Workers;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who can see to tasks: the colleagues of an organisation, and those who stand in for the reader. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SubstitutionLists {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** The reader's own that are not over yet, by their first day. */
    public List<SubstitutionLine> own() {
        access.require("casework.substitution.keep", Facts.collection("substitution", Set.of(Relation.SELF)));
        List<Found> found = entities.createQuery("""
                select new be.fjc.casework.tasks.view.SubstitutionLists$Found(s.id, s.substitute, s.from, s.until)
                from Substitution s where s.account = :reader and s.until >= :today order by s.from, s.id""", Found.class)
                .setParameter("reader", access.subject().account())
                .setParameter("today", WorkingDays.dayOf(clock.instant()))
                .getResultList();
        Map<UUID, Person> names = people.findAll(found.stream().map(Found::substitute).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new SubstitutionLine(
                        one.id(),
                        links.to(CaseworkModule.ID, "substitutions", one.id()),
                        ColleagueLine.of(one.substitute(), names),
                        one.from(),
                        one.until()))
                .toList();
    }

    /**
     * Who can be given a task in an organisation, by name.
     *
     * @param organisation its code; null for the reader's own
     */
    public List<ColleagueLine> owners(String organisation) {
        Subject reader = access.subject();
        String asked = organisation == null ? reader.organisation() : organisation;
        Set<Relation> relations = asked.equals(reader.organisation()) ? Set.of(Relation.OWN_ORGANISATION) : Set.of();
        access.require("casework.taskOwner.list", Facts.collection("taskOwner", relations));
        return Workers.of(asked, people).stream().map(person -> new ColleagueLine(person.account(), person.name())).toList();
    }

    /** A substitution as the query gives it. */
    public record Found(UUID id, UUID substitute, LocalDate from, LocalDate until) {}
}
