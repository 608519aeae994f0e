package be.fjc.casework.compartments.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whether a dossier is sealed, and who knows of it: for who is in the circle. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SealLists {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierDoor door;

    @Inject
    Seals seals;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Links links;

    /** The one that holds now, if any. */
    public List<SealLine> of(DossierId id) {
        Decision decision = door.require("casework.seal.read", id);
        return entities.createQuery("""
                select new be.fjc.casework.compartments.view.SealLists$Found(z.id, z.reason, z.sealedAt, z.sealedBy)
                from DossierSeal z where z.dossier = :dossier and z.liftedAt is null""", Found.class)
                .setParameter("dossier", id.value())
                .getResultStream()
                .map(found -> access.readable(line(id, found), decision))
                .toList();
    }

    private SealLine line(DossierId dossier, Found found) {
        Set<UUID> circle = seals.circle(dossier.value());
        Set<UUID> accounts = new HashSet<>(circle);
        accounts.add(found.sealedBy());
        Map<UUID, Person> names = people.findAll(accounts);
        return new SealLine(
                found.id(),
                links.to(CaseworkModule.ID, "dossiers", dossier.value(), "seals"),
                circle.stream()
                        .map(account -> ColleagueLine.of(account, names))
                        .sorted(Comparator.comparing(ColleagueLine::name, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList(),
                found.reason(),
                found.sealedAt(),
                ColleagueLine.of(found.sealedBy(), names));
    }

    /** A seal as the query gives it. */
    public record Found(UUID id, String reason, Instant sealedAt, UUID sealedBy) {}
}
