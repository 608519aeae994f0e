package be.fjc.chainapproach.risk.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.casework.ListedDossiers;
import be.fjc.chainapproach.risk.domain.Answer;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.Confidence;
import be.fjc.chainapproach.risk.domain.Consensus;
import be.fjc.chainapproach.risk.domain.ExpectedSeverity;
import be.fjc.chainapproach.risk.domain.Imminence;
import be.fjc.chainapproach.risk.domain.ImportedScore;
import be.fjc.chainapproach.risk.domain.Level;
import be.fjc.chainapproach.risk.domain.Said;
import be.fjc.chainapproach.risk.domain.State;
import be.fjc.chainapproach.risk.usecase.Contribute;
import be.fjc.chainapproach.risk.usecase.OpenAssessment;
import be.fjc.chainapproach.risk.usecase.ReachConsensus;
import be.fjc.platform.access.Access;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData.DemoStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** In the dossier that one case director has longest: an assessment that is settled, and one a child waits for. */
@ApplicationScoped
public class DemoAssessments {

    private static final String DIRECTOR = "regisseur1";

    @Inject
    OpenAssessment openAssessment;

    @Inject
    Contribute contribute;

    @Inject
    ReachConsensus reachConsensus;

    @Inject
    ListedDossiers dossiers;

    @Inject
    FamilyDesk families;

    @Inject
    CurrentCentre centre;

    @Inject
    Access access;

    public void load(DemoStage stage) {
        Instant then = stage.now().minus(Duration.ofDays(12));
        stage.as(DIRECTOR, then, () -> dossiers.open(1).forEach(dossier -> settled(stage, dossier, then)));
    }

    private void settled(DemoStage stage, DossierId dossier, Instant then) {
        LocalDate day = Brussels.dayOf(then);
        List<FamilyDesk.Member> adults = families.members(dossier, day).stream().filter(member -> !member.minor()).toList();
        List<FamilyDesk.Member> minors = families.members(dossier, day).stream().filter(FamilyDesk.Member::minor).toList();
        String police = centre.get().organisations().stream()
                .filter(one -> one.type().equals("localPolice"))
                .map(Centre.Organisation::code)
                .findFirst()
                .orElseThrow();
        Set<String> both = Set.of(police, access.subject().organisation());
        if (adults.size() >= 2) {
            UUID id = openAssessment.open(dossier, "taxatiekader-ifg", new Assessment.About(adults.get(0).id(), adults.get(1).id()), both);
            stage.as("politie", then.plus(Duration.ofDays(1)), () -> contribute.contribute(id, said(day, "threatsToKill", 11), null));
            stage.as(DIRECTOR, then.plus(Duration.ofDays(2)), () -> contribute.contribute(id, said(day, "control", 6), null));
            stage.as(DIRECTOR, then.plus(Duration.ofDays(4)), () -> {
                reachConsensus.begin(id, Expected.ANY);
                reachConsensus.conclude(id, reached(), Expected.ANY);
            });
        }
        if (!minors.isEmpty()) {
            openAssessment.open(dossier, "taxatiekader-kind", new Assessment.About(minors.get(0).id(), null), both);
        }
    }

    private static Said said(LocalDate day, String item, int points) {
        return new Said(
                List.of(new Answer(item, State.YES, "Synthetisch voorbeeld: gesprek", day, Confidence.MEDIUM)),
                Level.MEDIUM,
                "Synthetisch voorbeeld: het gaat niet beter.",
                List.of(new ImportedScore(
                        "Synthetisch instrument", day.minusDays(60), points, Level.MEDIUM, "Synthetische dienst", false, null)));
    }

    private static Consensus.Reached reached() {
        return new Consensus.Reached(Level.HIGH, Imminence.WEEKS, ExpectedSeverity.SERIOUS, "Synthetisch voorbeeld: of er een wapen is.",
                null, "Synthetisch voorbeeld: bedreigingen en geen zicht op wat er thuis gebeurt.", Map.of(), null, null);
    }
}
