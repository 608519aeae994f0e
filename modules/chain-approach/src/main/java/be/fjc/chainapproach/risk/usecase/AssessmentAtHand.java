package be.fjc.chainapproach.risk.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.AssessmentFacts;
import be.fjc.chainapproach.risk.domain.Assessments;
import be.fjc.chainapproach.risk.domain.Outcome;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** How every act on an assessment begins and ends: it is asked for as what its dossier allows, and a line comes into the timeline. */
@ApplicationScoped
class AssessmentAtHand {

    @Inject
    Access access;

    @Inject
    Assessments assessments;

    @Inject
    DossierDesk desk;

    @Inject
    TableDossiers dossiers;

    @Inject
    FamilyDesk families;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** One that the person may do this with, in a dossier that is open. */
    Opened open(UUID id, String action) {
        Assessment assessment = assessments.find(id).orElseThrow(() -> access.absent(action, "assessment", id));
        DossierDesk.Known dossier = dossiers.find(assessment.dossier()).orElseThrow(() -> access.absent(action, "assessment", id));
        Decision decision = access.require(action, AssessmentFacts.ofWork(access.subject(), assessment, dossier));
        Refusal.unless(dossier.open(), "assessedDossierClosed");
        return new Opened(assessment, decision, access.subject().account(), clock.instant());
    }

    /** What follows from what everybody handed in. */
    Outcome outcome(Opened opened) {
        LocalDate today = Brussels.dayOf(opened.at());
        int incidents = families.incidents(opened.assessment().dossier(), today.minusYears(1).plusDays(1), today);
        return opened.assessment().joint(seal).orElseThrow(() -> new Refusal("stillBlind")).outcome(incidents);
    }

    /** What happened, without a word of what it was about. */
    void note(Opened opened, String code, Map<String, String> params) {
        desk.note(opened.assessment().dossier(), code, params, opened.at());
    }

    /** @param decision what the person may read, and therefore write */
    record Opened(Assessment assessment, Decision decision, UUID by, Instant at) {}
}
