package be.fjc.chainapproach.risk.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.Assessments;
import be.fjc.chainapproach.risk.domain.Instrument;
import be.fjc.chainapproach.risk.domain.Instruments;
import be.fjc.chainapproach.risk.domain.Licence;
import be.fjc.chainapproach.risk.domain.Subject;
import be.fjc.chainapproach.tables.domain.ConsultationTables;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who directs a dossier, or coordinates, asks organisations to weigh the risk of one subject together. */
@UseCase
public class OpenAssessment {

    private static final String OPEN = "chain-approach.assessment.open";

    @Inject
    Access access;

    @Inject
    Assessments assessments;

    @Inject
    DossierDesk desk;

    @Inject
    FamilyDesk families;

    @Inject
    CurrentCentre centre;

    @Inject
    ConsultationTables tables;

    @Inject
    Clock clock;

    /**
     * @param instrument code; its newest version is used
     * @param organisations codes of those that are invited; each has to be bound by the protocol of a table
     */
    public UUID open(DossierId id, String instrument, Assessment.About about, Set<String> organisations) {
        DossierDesk.Known dossier = desk.find(id).orElseThrow(() -> access.absent(OPEN, "dossier", id.value()));
        access.require(OPEN, new Facts("dossier", id.value(), dossier.relations()));
        Refusal.unless(dossier.open(), "assessedDossierClosed");
        Instant now = clock.instant();
        Instrument chosen = Instruments.current().stream()
                .filter(one -> one.edition().instrument().equals(instrument) && one.licence() != Licence.SCORE_ONLY)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("notInList", "instrument"));
        check(chosen.subject(), about, families.members(id, Brussels.dayOf(now)));
        require(organisations.stream().allMatch(this::isPartner), "organisations");
        requireProtocol(organisations, Brussels.dayOf(now));
        Assessment assessment = new Assessment(Ids.at(now), id, chosen.edition(), about, organisations, access.subject().account(), now);
        assessments.add(assessment);
        desk.note(id, "riskAssessmentOpened", Map.of("instrument", instrument), now);
        return assessment.id();
    }

    private static void check(Subject kind, Assessment.About about, List<FamilyDesk.Member> members) {
        FamilyDesk.Member subject = find(members, about.subject()).orElseThrow(() -> new InvalidInput("notInList", "subjectMember"));
        if (kind == Subject.CHILD) {
            require(subject.minor(), "subjectMember");
            require(about.source() == null, "sourceMember");
        } else {
            require(about.source() != null && !about.source().equals(about.subject()), "sourceMember");
            require(find(members, about.source()).isPresent(), "sourceMember");
        }
    }

    private static Optional<FamilyDesk.Member> find(List<FamilyDesk.Member> members, UUID id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    private boolean isPartner(String code) {
        return centre.get().organisation(code).filter(one -> one.status() != Centre.Organisation.Status.FORMER).isPresent();
    }

    /** What each brings is shared with all: under the protocol that everybody at the table signed, not outside it. */
    private void requireProtocol(Set<String> organisations, LocalDate today) {
        Set<String> bound = tables.boundOn(today);
        List<String> lacking = organisations.stream().filter(code -> !bound.contains(code)).sorted()
                .map(code -> centre.get().organisation(code).map(Centre.Organisation::name).orElse(code)).toList();
        Refusal.unless(lacking.isEmpty(), "invitedWithoutProtocol", String.join("; ", lacking));
    }

    private static void require(boolean right, String name) {
        if (!right) {
            throw new InvalidInput("notInList", name);
        }
    }
}
