package be.fjc.chainapproach.invitations.store;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.invitations.domain.Invitees;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As the accounts of the centre have it today. */
@ApplicationScoped
class InviteesAtTable implements Invitees {

    @Inject
    People people;

    @Inject
    DossierDesk desk;

    @Override
    public Map<UUID, String> of(Meeting meeting) {
        Set<UUID> directors = directors(meeting, dossier -> true);
        Stream<Person> directing = people.withRole(Role.CASE_DIRECTOR).stream().filter(person -> directors.contains(person.account()));
        Map<UUID, String> names = new LinkedHashMap<>();
        Stream.concat(partners(meeting), directing).forEach(person -> names.putIfAbsent(person.account(), person.name()));
        return names;
    }

    @Override
    public Set<UUID> keptFromSight(Meeting meeting) {
        Set<UUID> kept = directors(meeting, dossier -> true);
        kept.removeAll(directors(meeting, dossier -> dossier.relations().stream().noneMatch(Relation::closes)));
        partners(meeting).map(Person::account).forEach(kept::remove);
        return kept;
    }

    private Stream<Person> partners(Meeting meeting) {
        Set<String> organisations = meeting.table().organisations();
        return Stream.of(Role.PARTNER_WORKER, Role.POLICE_OR_PROSECUTION, Role.CHILD_WORKER, Role.COORDINATOR)
                .flatMap(role -> people.withRole(role).stream())
                .filter(person -> organisations.contains(person.organisation()));
    }

    private Set<UUID> directors(Meeting meeting, Predicate<DossierDesk.Known> which) {
        return meeting.agenda().stream()
                .map(AgendaItem::dossier)
                .flatMap(dossier -> desk.find(dossier).stream())
                .filter(which)
                .map(DossierDesk.Known::caseDirector)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
