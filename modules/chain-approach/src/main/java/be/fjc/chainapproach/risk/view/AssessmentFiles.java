package be.fjc.chainapproach.risk.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.AssessmentFacts;
import be.fjc.chainapproach.risk.domain.Assessments;
import be.fjc.chainapproach.risk.domain.Consensus;
import be.fjc.chainapproach.risk.domain.Contribution;
import be.fjc.chainapproach.risk.domain.Stage;
import be.fjc.chainapproach.view.Seen;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Joint assessments, one whole and those that wait for the reader's organisation. Before the consensus nothing of what another organisation
 * handed in is even opened here, whoever reads.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class AssessmentFiles {

    static final String READ = "chain-approach.assessment.read";
    private static final String TELL = "chain-approach.assessment.tell";
    private static final UUID NONE = new UUID(0, 0);

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
    Seal seal;

    @Inject
    Clock clock;

    /** Those that the reader's organisation is invited to and can still contribute to; few, so that what is not seen is left out here. */
    public List<HeadLine> asked(Cut cut) {
        Set<Relation> allowed = access.relationsThatAllow(READ);
        access.require(READ, Facts.collection("assessment", allowed));
        Instant at = cut.isFirst() ? Instant.EPOCH : cut.instant(0);
        return assessments.blindFor(access.subject().organisation(), at, cut.isFirst() ? NONE : cut.id(1)).stream()
                .flatMap(assessment -> dossiers.find(assessment.dossier()).filter(DossierDesk.Known::open).stream()
                        .flatMap(dossier -> asked(assessment, dossier, allowed)))
                .limit(cut.fetch())
                .toList();
    }

    private Stream<HeadLine> asked(Assessment assessment, DossierDesk.Known dossier, Set<Relation> allowed) {
        Facts facts = AssessmentFacts.of(access.subject(), assessment, dossier);
        return isSeen(facts, allowed)
                ? Stream.of(access.readable(heads.of(assessment, dossier), access.require(READ, facts)))
                : Stream.empty();
    }

    public Seen<AssessmentFile> read(UUID id) {
        Assessment assessment = assessments.find(id).orElseThrow(() -> access.absent(READ, "assessment", id));
        DossierDesk.Known dossier = dossiers.find(assessment.dossier()).orElseThrow(() -> access.absent(READ, "assessment", id));
        Facts facts = AssessmentFacts.of(access.subject(), assessment, dossier);
        Decision decision = access.require(READ, facts);
        Decision ownDecision = assessment.of(access.subject().organisation()).isEmpty()
                ? decision
                : access.require(READ, AssessmentFacts.ofOwn(access.subject(), assessment, dossier));
        return new Seen<>(id, assessment.version(), decision, file(assessment, dossier, new Sight(facts, decision, ownDecision)));
    }

    static boolean isSeen(Facts facts, Set<Relation> allowed) {
        return facts.relations().stream().noneMatch(Relation::closes)
                && (allowed.contains(Relation.ANY) || !Collections.disjoint(facts.relations(), allowed));
    }

    private int incidents(Assessment assessment) {
        LocalDate today = Brussels.dayOf(clock.instant());
        return assessment.consensus()
                .map(Consensus::incidents)
                .orElseGet(() -> families.incidents(assessment.dossier(), today.minusYears(1).plusDays(1), today));
    }

    private AssessmentFile file(Assessment assessment, DossierDesk.Known dossier, Sight sight) {
        Decision decision = sight.decision;
        return new AssessmentFile(
                assessment.id(),
                heads.href(assessment.id()),
                access.readable(heads.of(assessment, dossier), decision),
                decision.readable().contains(InformationClass.R) ? dossier.id().value() : null,
                assessment.instrument().items().stream().map(AskedLine::of).toList(),
                assessment.fear()
                        .filter(fear -> assessment.hasBegun() || access.peek(TELL, sight.facts).allowed())
                        .map(fear -> access.readable(FearLine.of(fear.told(seal)), decision))
                        .orElse(null),
                shared(assessment, sight),
                assessment.joint(seal)
                        .map(joint -> OutcomeLine.of(joint, incidents(assessment)))
                        .map(line -> access.readable(line, decision))
                        .orElse(null),
                assessment.consensus().map(reached -> access.readable(line(reached), decision)).orElse(null),
                own(assessment, sight),
                dossier.open() ? offers(assessment, sight.facts) : List.of());
    }

    private List<SharedContribution> shared(Assessment assessment, Sight sight) {
        String me = access.subject().organisation();
        return assessment.hasBegun()
                ? assessment.counting().values().stream()
                        .map(one -> access.readable(shared(one), one.organisation().equals(me) ? sight.ownDecision : sight.decision))
                        .sorted(Comparator.comparing(SharedContribution::name))
                        .toList()
                : List.of();
    }

    private SharedContribution shared(Contribution one) {
        return SharedContribution.of(one, one.said(seal), heads.organisation(one.organisation()), heads.person(one.writtenBy()));
    }

    private OwnContribution own(Assessment assessment, Sight sight) {
        return assessment.hasBegun() ? null : assessment.of(access.subject().organisation())
                .map(one -> OwnContribution.of(one, one.said(seal), heads.person(one.writtenBy())))
                .map(line -> access.readable(line, sight.ownDecision))
                .orElse(null);
    }

    private ConsensusLine line(Consensus consensus) {
        Consensus.Reached reached = consensus.reached(seal);
        return new ConsensusLine(
                consensus.level().code(),
                reached.level().code(),
                consensus.floor() == null ? null : consensus.floor().code(),
                reached.imminence().code(),
                reached.severity().code(),
                reached.unknowns(),
                reached.protective(),
                reached.reasoning(),
                reached.dissents().entrySet().stream()
                        .map(one -> new DissentLine(one.getKey(), heads.organisation(one.getKey()), one.getValue()))
                        .sorted(Comparator.comparing(DissentLine::name))
                        .toList(),
                reached.loweringReason(),
                consensus.agreed(),
                consensus.secondReason(seal),
                heads.person(consensus.secondedBy()),
                consensus.concludedAt(),
                heads.person(consensus.concludedBy()),
                consensus.nextOn());
    }

    private List<String> offers(Assessment assessment, Facts facts) {
        Stage stage = assessment.stage();
        List<String> offers = new ArrayList<>();
        if (stage == Stage.BLIND && assessment.isFor(access.subject().organisation())) {
            offers.add("contribute");
        }
        if (stage == Stage.BLIND && !assessment.counting().isEmpty()) {
            offers.add("begin");
        }
        if (stage == Stage.CONSENSUS) {
            offers.add("conclude");
        }
        boolean byOther = Optional.of(access.subject().account())
                .filter(me -> assessment.consensus().filter(one -> one.concludedBy().equals(me)).isEmpty()).isPresent();
        if (stage == Stage.SECOND && byOther) {
            offers.add("second");
        }
        offers.add("tell");
        return offers.stream().filter(offer -> access.peek("chain-approach.assessment." + offer, facts).allowed()).toList();
    }

    /**
     * What the reader may see.
     *
     * @param ownDecision the answer for what comes from the reader's own organisation
     */
    private record Sight(Facts facts, Decision decision, Decision ownDecision) {}
}
