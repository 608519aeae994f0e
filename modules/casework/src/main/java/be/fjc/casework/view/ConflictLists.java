package be.fjc.casework.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Role;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who must see nothing of a dossier, and who could be; for coordinators. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ConflictLists {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierParts parts;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Links links;

    /** Those that run, the oldest first. */
    public List<ConflictLine> of(DossierId id) {
        UUID reader = access.subject().account();
        DossierRow row = parts.dossier(id.value(), reader)
                .orElseThrow(() -> access.absent("casework.dossier.conflict", "dossier", id.value()));
        Decision decision = access.require("casework.dossier.conflict", new Facts("dossier", row.id(), row.relations(reader)));
        List<Found> found = entities.createQuery("""
                select new be.fjc.casework.view.ConflictLists$Found(k.id, k.version, k.account, k.reason, k.setAt, k.setBy)
                from Conflict k where k.dossier = :dossier and k.liftedAt is null order by k.setAt, k.id""", Found.class)
                .setParameter("dossier", id.value())
                .getResultList();
        Set<UUID> accounts = new HashSet<>();
        found.forEach(one -> accounts.addAll(List.of(one.account(), one.setBy())));
        Map<UUID, Person> names = people.findAll(accounts);
        return found.stream().map(one -> access.readable(line(row.id(), one, names), decision)).toList();
    }

    /** Everyone who can sign in here, by name. */
    public List<ColleagueLine> colleagues() {
        access.require("casework.colleague.list", Facts.collection("colleague", Set.of()));
        return Arrays.stream(Role.values())
                .flatMap(role -> people.withRole(role).stream())
                .map(person -> new ColleagueLine(person.account(), person.name()))
                .distinct()
                .sorted(Comparator.comparing(ColleagueLine::name))
                .toList();
    }

    private ConflictLine line(UUID dossier, Found one, Map<UUID, Person> names) {
        return new ConflictLine(
                one.id(),
                links.to(CaseworkModule.ID, "dossiers", dossier, "conflicts"),
                one.version(),
                ColleagueLine.of(one.account(), names),
                one.reason(),
                one.setAt(),
                ColleagueLine.of(one.setBy(), names));
    }

    /** A conflict as the query gives it. */
    public record Found(UUID id, long version, UUID account, String reason, Instant setAt, UUID setBy) {}
}
