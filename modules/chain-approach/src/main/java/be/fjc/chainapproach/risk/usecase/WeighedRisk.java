package be.fjc.chainapproach.risk.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.casework.RiskEvidence;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.Assessments;
import be.fjc.platform.kernel.Brussels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the joint assessments that are concluded; one that waits for a second person is, at its floor. */
@ApplicationScoped
class WeighedRisk implements RiskEvidence {

    @Inject
    Assessments assessments;

    @Inject
    FamilyDesk families;

    @Inject
    Clock clock;

    @Override
    public boolean adultsWeighed(DossierId dossier) {
        return concluded(dossier).anyMatch(about -> about.source() != null);
    }

    @Override
    public boolean childrenWeighed(DossierId dossier) {
        Set<UUID> weighed = concluded(dossier)
                .filter(about -> about.source() == null)
                .map(Assessment.About::subject)
                .collect(Collectors.toSet());
        return families.members(dossier, Brussels.dayOf(clock.instant())).stream()
                .filter(member -> member.minor() && member.present())
                .allMatch(member -> weighed.contains(member.id()));
    }

    private Stream<Assessment.About> concluded(DossierId dossier) {
        return assessments.of(dossier).stream().filter(one -> one.consensus().isPresent()).map(Assessment::about);
    }
}
