package be.fjc.chainapproach.meetings.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.DossierDesk;
import be.fjc.chainapproach.meetings.domain.AgendaItem;
import be.fjc.chainapproach.meetings.domain.CriterionAnswer;
import be.fjc.chainapproach.meetings.domain.ItemFacts;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The items of a meeting that the reader may know of; each that is shown is a row in the audit. */
@ApplicationScoped
class Agenda {

    private static final String READ = "chain-approach.item.read";
    private static final String TAKE_OFF = "chain-approach.item.takeOff";

    @Inject
    Access access;

    @Inject
    DossierDesk desk;

    @Inject
    People people;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    List<ItemLine> of(Meeting meeting, Centre centre) {
        Set<Relation> allowed = access.relationsThatAllow(READ);
        Map<AgendaItem, DossierDesk.Known> seen = new LinkedHashMap<>();
        for (AgendaItem item : meeting.agenda()) {
            desk.find(item.dossier()).filter(dossier -> isSeen(facts(item, dossier), allowed)).ifPresent(dossier -> seen.put(item, dossier));
        }
        Map<UUID, Person> names = people.findAll(seen.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey().tabledBy(), one.getValue().caseDirector()))
                .collect(toSet()));
        return seen.entrySet().stream().map(one -> line(meeting, one.getKey(), one.getValue(), names, centre)).toList();
    }

    private Facts facts(AgendaItem item, DossierDesk.Known dossier) {
        return ItemFacts.of(access.subject(), item, dossier);
    }

    private static boolean isSeen(Facts facts, Set<Relation> allowed) {
        return facts.relations().stream().noneMatch(Relation::closes)
                && (allowed.contains(Relation.ANY) || !Collections.disjoint(facts.relations(), allowed));
    }

    private ItemLine line(Meeting meeting, AgendaItem item, DossierDesk.Known dossier, Map<UUID, Person> names, Centre centre) {
        Facts facts = facts(item, dossier);
        Decision decision = access.require(READ, facts);
        boolean canGo = meeting.plan().startsAt().isAfter(clock.instant()) && access.peek(TAKE_OFF, facts).allowed();
        return access.readable(new ItemLine(
                item.id(),
                item.slot(),
                meeting.beginOf(item.slot()),
                dossier.number(),
                name(dossier.caseDirector(), names),
                MeetingFiles.names(item.organisations(), centre),
                dossier.id().value(),
                item.reason(seal),
                item.answers().stream().filter(CriterionAnswer::isMet).map(CriterionAnswer::code).sorted().toList(),
                item.tabledAt(),
                name(item.tabledBy(), names),
                canGo ? List.of("takeOff") : List.of()), decision);
    }

    private static String name(UUID account, Map<UUID, Person> names) {
        return Optional.ofNullable(names.get(account)).map(Person::name).orElse(null);
    }
}
