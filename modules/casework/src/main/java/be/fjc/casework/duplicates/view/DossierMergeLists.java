package be.fjc.casework.duplicates.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.DossierNumber;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.duplicates.domain.DossierMerge;
import be.fjc.casework.duplicates.domain.DossierMerges;
import be.fjc.casework.matching.domain.Undoable;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dossiers that went into one dossier, the latest first; and where one went. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierMergeLists {

    private static final String ACTION = "casework.dossierMerge.read";

    @Inject
    Access access;

    @Inject
    DossierDoor door;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierMerges merges;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    public List<DossierMergeLine> into(DossierId id) {
        Decision decision = door.require("casework.dossierMerge.read", id);
        List<DossierMerge> found = merges.into(id);
        Set<UUID> accounts = found.stream().map(DossierMerge::undoable)
                .flatMap(merge -> Stream.of(merge.mergedBy(), merge.undoneBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Person> names = people.findAll(accounts);
        return found.stream().map(merge -> access.readable(line(id, merge, names), decision)).toList();
    }

    private DossierMergeLine line(DossierId id, DossierMerge merge, Map<UUID, Person> names) {
        Undoable undoable = merge.undoable();
        Instant now = clock.instant();
        Optional<DossierId> other = Optional.of(merge.pair().goes()).filter(goes -> reads("casework.dossier.read", goes));
        boolean offered = undoable.isPossible(now) && reads("casework.dossierMerge.undo", id)
                && other.filter(goes -> reads("casework.dossierMerge.undo", goes)).isPresent();
        return new DossierMergeLine(
                merge.id(),
                links.to(CaseworkModule.ID, "dossiers", id.value(), "dossierMerges"),
                other.map(DossierId::value).orElse(null),
                other.map(goes -> dossiers.find(goes).orElseThrow().number()).map(DossierNumber::value).orElse(null),
                undoable.reason(),
                undoable.mergedAt(),
                ColleagueLine.of(undoable.mergedBy(), names),
                undoable.until(),
                undoable.undoneAt(),
                ColleagueLine.of(undoable.undoneBy(), names),
                offered ? List.of("undo") : List.of());
    }

    private boolean reads(String action, DossierId dossier) {
        return access.peek(action, door.facts(ACTION, dossier)).allowed();
    }
}
