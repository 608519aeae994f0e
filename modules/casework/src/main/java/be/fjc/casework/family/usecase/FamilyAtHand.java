package be.fjc.casework.family.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.RiskMayDiffer;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.family.domain.Family;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.safecontact.usecase.SecretPhones;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.events.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How every change to a family begins and ends: the dossier is asked for, and a line comes into its timeline. */
@ApplicationScoped
public class FamilyAtHand {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    FamilyTies ties;

    @Inject
    SecretPhones phones;

    @Inject
    Timeline timeline;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** The dossier of a family that the person may change. */
    Opened open(DossierId id, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.family.change", "dossier", id.value()));
        Decision decision = access.require("casework.family.change", standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        return new Opened(dossier, decision, subject, clock.instant());
    }

    Family family(Opened opened) {
        DossierId id = opened.dossier().id();
        return new Family(opened.dossier(), ties.relations(id), ties.violence(id));
    }

    /** A number that somebody tells along with a member and nobody may come to know. @param number null when none is told */
    void keepSecretPhone(Opened opened, UUID member, String number) {
        if (number != null) {
            access.require("casework.safeContact.write", standing.of(opened.by(), opened.dossier()));
            phones.keep(opened.dossier(), member, number, opened.at());
            opened.dossier().touch(opened.at());
            note(opened, "contactDetailsChanged");
        }
    }

    /** What happened, without a word of what it was about. */
    void note(Opened opened, String code) {
        timeline.add(Step.of(opened.dossier().id(), code, Map.of(), opened.by().account(), opened.at()));
    }

    /** That the risk may be another now. @param fact id of what became known */
    void tell(Opened opened, UUID fact, String sign) {
        if (opened.dossier().isOpen()) {
            events.publish(new RiskMayDiffer(opened.dossier().id().value(), fact, sign, opened.by().account(), opened.at()));
        }
    }

    /** @param decision what the person may read, and therefore change */
    record Opened(Dossier dossier, Decision decision, Subject by, Instant at) {}
}
