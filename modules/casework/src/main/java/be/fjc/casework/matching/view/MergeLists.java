package be.fjc.casework.matching.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.matching.domain.MemberMerge;
import be.fjc.casework.matching.domain.MemberMerges;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Merges of members of one family, the latest first. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class MergeLists {

    @Inject
    Access access;

    @Inject
    DossierDoor door;

    @Inject
    MemberMerges merges;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    public List<MergeLine> of(DossierId id) {
        Decision decision = door.require("casework.memberMerge.read", id);
        boolean undoes = access.peek("casework.memberMerge.undo", door.facts("casework.memberMerge.read", id)).offered();
        List<MemberMerge> found = merges.of(id);
        Set<UUID> accounts = found.stream()
                .flatMap(merge -> Stream.of(merge.undoable().mergedBy(), merge.undoable().undoneBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Person> names = people.findAll(accounts);
        Instant now = clock.instant();
        return found.stream().map(merge -> access.readable(line(id, merge, names, undoes && merge.isUndoable(now)), decision)).toList();
    }

    private MergeLine line(DossierId id, MemberMerge merge, Map<UUID, Person> names, boolean offered) {
        return new MergeLine(
                merge.id(),
                links.to(CaseworkModule.ID, "dossiers", id.value(), "memberMerges"),
                merge.pair().stays(),
                merge.undoable().reason(),
                merge.undoable().mergedAt(),
                ColleagueLine.of(merge.undoable().mergedBy(), names),
                merge.undoable().until(),
                merge.undoable().undoneAt(),
                ColleagueLine.of(merge.undoable().undoneBy(), names),
                offered ? List.of("undo") : List.of());
    }
}
