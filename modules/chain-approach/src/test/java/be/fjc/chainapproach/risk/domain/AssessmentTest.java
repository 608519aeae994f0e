package be.fjc.chainapproach.risk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.workroom.BoundSeal;
import be.fjc.platform.sealing.Seal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate NEXT = LocalDate.parse("2027-02-20");
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Instrument ADULTS = Instruments.all().get(0);

    private final Seal seal = new BoundSeal();
    private final Assessment assessment = new Assessment(UUID.randomUUID(), new DossierId(UUID.randomUUID()), ADULTS.edition(),
            new Assessment.About(UUID.randomUUID(), UUID.randomUUID()), Set.of("police", "caw"), ONE, NOW);

    @Test
    void only_who_is_invited_contributes_and_only_before_the_consensus() {
        assertThatThrownBy(() -> assessment.begin(ONE, NOW)).hasMessage("nobodyContributed");
        assertThatThrownBy(() -> contribute("school", null)).hasMessage("notInvited");
        contribute("police", null);
        assessment.begin(ONE, NOW);
        assertThatThrownBy(() -> contribute("caw", null)).hasMessage("consensusBegan");
        assertThatThrownBy(() -> assessment.begin(ONE, NOW)).hasMessage("consensusBegan");
    }

    @Test
    void nothing_is_said_together_while_it_is_blind() {
        contribute("police", null);
        assertThat(assessment.joint(seal)).isEmpty();
        assertThatThrownBy(() -> conclude(Level.HIGH, null)).hasMessage("stillBlind");
        assessment.begin(ONE, NOW);
        assertThat(assessment.joint(seal)).isPresent();
    }

    @Test
    void two_of_one_organisation_do_not_replace_each_other_unseen() {
        UUID first = contribute("police", null);
        assertThatThrownBy(() -> contribute("police", null)).hasMessage("contributedMeanwhile");
        UUID second = contribute("police", first);
        assertThat(assessment.of("police").map(Contribution::id)).contains(second);
        assertThat(assessment.counting()).containsOnlyKeys("police");
    }

    @Test
    void the_floor_holds_until_somebody_else_agrees() {
        begun();
        assertThatThrownBy(() -> conclude(Level.MEDIUM, null)).hasMessage("loweringReasonNeeded");
        Consensus consensus = conclude(Level.MEDIUM, "Verkeerd begrepen");
        assertThat(consensus.level()).isEqualTo(Level.HIGH);
        assertThat(assessment.stage()).isEqualTo(Stage.SECOND);
        assertThatThrownBy(() -> second(true, ONE)).hasMessage("secondPersonNeeded");
        second(true, OTHER);
        assertThat(consensus.level()).isEqualTo(Level.MEDIUM);
        assertThat(assessment.stage()).isEqualTo(Stage.SETTLED);
        assertThatThrownBy(() -> second(false, OTHER)).hasMessage("noSecondNeeded");
    }

    @Test
    void the_floor_stays_when_somebody_else_does_not_agree() {
        begun();
        Consensus consensus = conclude(Level.LOW, "Verkeerd begrepen");
        second(false, OTHER);
        assertThat(consensus.level()).isEqualTo(Level.HIGH);
        assertThat(consensus.proposed()).isEqualTo(Level.LOW);
        assertThat(assessment.stage()).isEqualTo(Stage.SETTLED);
        assertThat(consensus.secondReason(seal)).isEqualTo("Gezien");
    }

    @Test
    void at_the_floor_or_above_nobody_else_is_asked_and_it_is_settled_once() {
        begun();
        assertThat(conclude(Level.ACUTE, null).level()).isEqualTo(Level.ACUTE);
        assertThat(assessment.stage()).isEqualTo(Stage.SETTLED);
        assertThatThrownBy(() -> conclude(Level.HIGH, null)).hasMessage("alreadyConcluded");
    }

    private void begun() {
        contribute("police", null);
        assessment.begin(ONE, NOW);
    }

    private UUID contribute(String organisation, UUID replaces) {
        Said said = new Said(Answers.to(ADULTS, Set.of("strangulation"), Set.of()), null, null, List.of());
        return assessment.contribute(organisation, said, replaces, seal, ONE, NOW).id();
    }

    private Consensus conclude(Level level, String loweringReason) {
        Outcome outcome = assessment.joint(seal).map(joint -> joint.outcome(0)).orElse(null);
        return assessment.conclude(outcome, new Consensus.Reached(level, Imminence.DAYS, ExpectedSeverity.SERIOUS, null, null, "Synthetisch",
                Map.of("caw", "Anders"), loweringReason, NEXT), seal, ONE, NOW);
    }

    private void second(boolean agrees, UUID by) {
        assessment.second(assessment.joint(seal).orElseThrow().outcome(0), agrees, "Gezien", seal, by, NOW);
    }
}
