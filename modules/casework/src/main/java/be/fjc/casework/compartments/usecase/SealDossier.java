package be.fjc.casework.compartments.usecase;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.DossierSeal;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Notice;
import be.fjc.casework.domain.Notices;
import be.fjc.casework.domain.ReceiptNumber;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.drafts.domain.Drafts;
import be.fjc.casework.usecase.HoldsForWhole;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A coordinator seals a dossier, gives a sealed one another circle, or unseals it; each with a reason that is kept. */
@UseCase
public class SealDossier {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Seals seals;

    @Inject
    Conflicts conflicts;

    @Inject
    HoldsForWhole whole;

    @Inject
    Drafts drafts;

    @Inject
    Notices notices;

    @Inject
    People people;

    @Inject
    Timeline timeline;

    @Inject
    Clock clock;

    /** @param besides who knows of it besides who seals it and, while it is open, who directs it */
    public UUID seal(DossierId id, Set<UUID> besides, String reason) {
        Dossier dossier = require("casework.seal.set", id, reason);
        Instant now = clock.instant();
        UUID by = access.subject().account();
        Set<UUID> circle = new HashSet<>(besides);
        circle.add(by);
        List<Dossier> others = whole.others(id);
        Stream.concat(Stream.of(dossier), others.stream()).filter(Dossier::isOpen).map(Dossier::caseDirector).forEach(circle::add);
        check(circle, dossier);
        others.forEach(other -> check(circle, other));
        UUID seal = close(dossier, circle, reason, now);
        others.forEach(other -> close(other, circle, reason, now));
        tell(circle, by, id, now);
        return seal;
    }

    private UUID close(Dossier dossier, Set<UUID> circle, String reason, Instant now) {
        UUID by = access.subject().account();
        seals.of(dossier.id()).ifPresent(former -> former.lift(reason, by, now));
        DossierSeal seal = new DossierSeal(Ids.at(now), dossier.id(), dossier.referral().value(), circle, reason, by, now);
        seals.add(seal);
        drafts.removeOfOthers(circle, dossier.id());
        dossier.touch(now);
        timeline.add(Step.of(dossier.id(), "dossierSealed", Map.of(), by, now));
        return seal.id();
    }

    /** It is there again for everybody who could see it before. */
    public void unseal(DossierId id, UUID sealId, String reason) {
        Dossier dossier = require("casework.seal.lift", id, reason);
        DossierSeal seal = seals.find(sealId)
                .filter(one -> one.isOf(id))
                .orElseThrow(() -> access.absent("casework.seal.lift", "seal", sealId));
        Instant now = clock.instant();
        open(dossier, seal, reason, now);
        whole.others(id).forEach(other -> seals.of(other.id()).ifPresent(theirs -> open(other, theirs, reason, now)));
    }

    private void open(Dossier dossier, DossierSeal seal, String reason, Instant now) {
        UUID by = access.subject().account();
        seal.lift(reason, by, now);
        dossier.touch(now);
        timeline.add(Step.of(dossier.id(), "dossierUnsealed", Map.of(), by, now));
    }

    private Dossier require(String action, DossierId id, String reason) {
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent(action, "dossier", id.value()));
        access.require(action, standing.of(access.subject(), dossier), reason);
        return dossier;
    }

    private void check(Set<UUID> circle, Dossier dossier) {
        Map<UUID, Person> known = people.findAll(circle);
        Refusal.unless(Collections.disjoint(circle, conflicts.barred(dossier.id().value())), "circleConflicts");
        for (UUID account : circle) {
            Person person = known.get(account);
            if (person == null || Collections.disjoint(person.roles(), CaseworkModule.professionals())) {
                throw new InvalidInput("notInList", "circle");
            }
        }
    }

    private void tell(Set<UUID> circle, UUID by, DossierId id, Instant now) {
        ReceiptNumber receipt = seals.receipt(id.value()).orElseThrow();
        circle.stream()
                .filter(account -> !account.equals(by))
                .forEach(account -> notices.add(new Notice(Ids.at(now), account, Notice.DOSSIER_SEALED, receipt, now)));
    }
}
