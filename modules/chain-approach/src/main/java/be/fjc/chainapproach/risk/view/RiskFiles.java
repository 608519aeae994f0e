package be.fjc.chainapproach.risk.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.AssessmentFacts;
import be.fjc.chainapproach.risk.domain.Assessments;
import be.fjc.chainapproach.risk.domain.Consensus;
import be.fjc.chainapproach.risk.domain.ImportedScore;
import be.fjc.chainapproach.risk.domain.Instrument;
import be.fjc.chainapproach.risk.domain.Instruments;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The assessments of a dossier over time, and which children were not looked at. An invited organisation sees those it is invited to. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class RiskFiles {

    private static final String OPEN = "chain-approach.assessment.open";

    @Inject
    Access access;

    @Inject
    Assessments assessments;

    @Inject
    TableDossiers dossiers;

    @Inject
    FamilyDesk families;

    @Inject
    AssessmentHeads heads;

    @Inject
    Links links;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    public RiskFile read(DossierId id) {
        DossierDesk.Known dossier = dossiers.find(id).orElseThrow(() -> access.absent(AssessmentFiles.READ, "dossier", id.value()));
        List<Assessment> all = assessments.of(id);
        Decision decision = access.require(AssessmentFiles.READ, facts(dossier, all));
        Set<Relation> allowed = access.relationsThatAllow(AssessmentFiles.READ);
        boolean leads = access.peek(OPEN, new Facts("dossier", id.value(), dossier.relations())).allowed();
        List<FamilyDesk.Member> members = leads ? families.members(id, Brussels.dayOf(clock.instant())) : List.of();
        List<SeriesLine> series = new ArrayList<>();
        for (Assessment assessment : all) {
            Facts facts = facts(assessment, dossier);
            if (AssessmentFiles.isSeen(facts, allowed)) {
                series.add(access.readable(line(assessment, dossier), access.require(AssessmentFiles.READ, facts)));
            }
        }
        return new RiskFile(
                id.value(),
                links.to(ChainApproachModule.ID, "dossiers", id.value(), "assessments"),
                dossier.number(),
                series,
                parties(members.stream().filter(member -> isMissing(member, all)), decision),
                parties(members.stream(), decision),
                leads ? Instruments.current().stream().map(RiskFiles::line).toList() : List.of(),
                leads && dossier.open() ? List.of("open") : List.of());
    }

    private List<PartyLine> parties(Stream<FamilyDesk.Member> members, Decision decision) {
        return members.map(PartyLine::of).map(one -> access.readable(one, decision)).toList();
    }

    /** To the dossier: as to any of its assessments. */
    private Facts facts(DossierDesk.Known dossier, List<Assessment> all) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(dossier.relations());
        all.forEach(one -> relations.addAll(AssessmentFacts.of(access.subject(), one, dossier).relations()));
        return new Facts("dossier", dossier.id().value(), relations);
    }

    /** To one of them; as to one's own, when all that police or prosecution own in it was brought in by the reader's organisation. */
    private Facts facts(Assessment assessment, DossierDesk.Known dossier) {
        Set<String> judicial = assessment.joint(seal).stream()
                .flatMap(joint -> joint.by().entrySet().stream())
                .filter(one -> one.getValue().hasJudicial())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return judicial.equals(Set.of(access.subject().organisation()))
                ? AssessmentFacts.ofOwn(access.subject(), assessment, dossier)
                : AssessmentFacts.of(access.subject(), assessment, dossier);
    }

    /** A minor of the family of whom no assessment looks at the child for itself. */
    private static boolean isMissing(FamilyDesk.Member member, List<Assessment> all) {
        return member.minor() && member.present()
                && all.stream().noneMatch(one -> one.about().source() == null && one.about().subject().equals(member.id()));
    }

    private SeriesLine line(Assessment assessment, DossierDesk.Known dossier) {
        Optional<Consensus> consensus = assessment.consensus();
        List<ImportedScore> scores = assessment.joint(seal).stream()
                .flatMap(joint -> joint.by().values().stream())
                .flatMap(said -> said.scores().stream())
                .toList();
        LocalDate settled = consensus.map(one -> Brussels.dayOf(one.concludedAt())).orElse(null);
        return new SeriesLine(
                heads.of(assessment, dossier),
                settled,
                consensus.map(one -> one.level().code()).orElse(null),
                consensus.map(Consensus::points).orElse(null),
                scores.stream().filter(score -> !score.judicial()).map(SharedScore::of).toList(),
                scores.stream().filter(ImportedScore::judicial).map(JudicialScore::of).toList(),
                consensus.map(Consensus::nextOn).orElse(null));
    }

    private static InstrumentLine line(Instrument one) {
        return new InstrumentLine(one.edition().instrument(), one.edition().version(), one.title(), one.subject().code());
    }
}
