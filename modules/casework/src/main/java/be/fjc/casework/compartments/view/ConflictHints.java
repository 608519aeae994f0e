package be.fjc.casework.compartments.view;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.FamilyNameHint;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Role;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Colleagues who might have a conflict of interest with a dossier: for coordinators, who know or ask. Nothing follows by itself. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ConflictHints {

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierDoor door;

    @Inject
    Conflicts conflicts;

    @Inject
    Access access;

    @Inject
    People people;

    /** Those of whom the dossier is not kept already, by name. */
    public List<ConflictHint> of(DossierId id) {
        Decision decision = door.require("casework.dossier.conflict", id);
        Set<UUID> known = conflicts.barred(id.value());
        List<Person> colleagues = Arrays.stream(Role.values())
                .flatMap(role -> people.withRole(role).stream())
                .distinct()
                .filter(person -> !known.contains(person.account()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
        return familyNames(id).stream()
                .flatMap(name -> FamilyNameHint.among(colleagues, List.of(name)).stream().map(person -> hint(person, name)))
                .map(hint -> access.readable(hint, decision))
                .toList();
    }

    private List<String> familyNames(DossierId id) {
        return entities.createQuery(
                        "select distinct p.details.familyName from DossierPerson p where p.dossier.id = :id order by p.details.familyName", String.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    private static ConflictHint hint(Person person, String familyName) {
        return new ConflictHint(new ColleagueLine(person.account(), person.name()), familyName);
    }
}
