package be.fjc.casework.duplicates.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.DossierPerson;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.duplicates.domain.DossierField;
import be.fjc.casework.duplicates.domain.DossierPair;
import be.fjc.casework.duplicates.domain.DossierRows;
import be.fjc.casework.duplicates.domain.InBoth;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.view.MergePreview.Agreed;
import be.fjc.casework.matching.view.MergePreview.Moved;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierDoor;
import be.fjc.casework.view.Seen;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two dossiers side by side, with what merging them would do; nothing is changed by looking. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierMergePreviews {

    private static final String ACTION = "casework.dossierMerge.read";

    @Inject
    Access access;

    @Inject
    DossierDoor door;

    @Inject
    Dossiers dossiers;

    @Inject
    Seals seals;

    @Inject
    SafeContacts contacts;

    @Inject
    DossierRows rows;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** For who reads both; the edition is of the two together. */
    public Seen<DossierMergePreview> of(DossierId stays, DossierId goes) {
        Decision decision = door.require("casework.dossierMerge.read", stays);
        if (stays.equals(goes)) {
            throw access.absent(ACTION, "dossier", goes.value());
        }
        door.require("casework.dossierMerge.read", goes);
        Dossier one = dossiers.find(stays).orElseThrow();
        Dossier other = dossiers.find(goes).orElseThrow();
        Map<UUID, Person> names = people.findAll(new HashSet<>(List.of(one.caseDirector(), other.caseDirector())));
        DossierMergePreview whole = new DossierMergePreview(
                stays.value(),
                links.to(CaseworkModule.ID, "dossiers", stays.value()),
                side(one, MergeSide.STAYS, names),
                side(other, MergeSide.GOES, names),
                DossierField.choices(one, other).stream().map(DossierField::code).toList(),
                rows.count(goes).entrySet().stream().map(kind -> new Moved(kind.getKey().code(), kind.getValue())).toList(),
                likely(one, other),
                obstacles(one, other));
        return new Seen<>(stays.value(), one.version() + other.version(), decision, access.readable(whole, decision));
    }

    private DossierMergePreview.Side side(Dossier dossier, MergeSide side, Map<UUID, Person> names) {
        Instant now = clock.instant();
        List<DossierMergePreview.Agreement> agreements = dossier.members().stream()
                .flatMap(member -> contacts.inForce(member, now).stream().map(rule -> new DossierMergePreview.Agreement(
                        member, new Agreed(side.code(), rule.agreed().way().code(), rule.agreedAt()))))
                .toList();
        return new DossierMergePreview.Side(
                dossier.id().value(),
                dossier.number().value(),
                ColleagueLine.of(dossier.caseDirector(), names),
                dossier.track(),
                dossier.municipality(),
                dossier.openedOn(),
                dossier.nextContactOn(),
                dossier.family(),
                agreements);
    }

    private static List<DossierMergePreview.Likely> likely(Dossier one, Dossier other) {
        return InBoth.of(one.family(), other.family(), (here, there) -> identity(one, here).equals(identity(other, there))).stream()
                .map(pair -> new DossierMergePreview.Likely(pair.stays(), pair.goes()))
                .toList();
    }

    private static UUID identity(Dossier dossier, UUID member) {
        return dossier.member(member).map(DossierPerson::identity).orElseThrow();
    }

    private List<String> obstacles(Dossier one, Dossier other) {
        List<String> obstacles = new ArrayList<>();
        if (!one.isOpen() || !other.isOpen()) {
            obstacles.add("dossierClosed");
        }
        if (seals.of(one.id()).isPresent() || seals.of(other.id()).isPresent()) {
            obstacles.add("duplicateSealed");
        }
        if (rows.isSomebodyLetIn(new DossierPair(one.id(), other.id()), clock.instant())) {
            obstacles.add("duplicateLetIn");
        }
        return List.copyOf(obstacles);
    }
}
