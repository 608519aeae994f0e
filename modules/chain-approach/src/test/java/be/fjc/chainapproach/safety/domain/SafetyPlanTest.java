package be.fjc.chainapproach.safety.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.chainapproach.workroom.BoundSeal;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A safety plan keeps every version, its havens apart from what it says, and is there for who agreed on something in it. */
class SafetyPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2027-01-01");
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final DossierId DOSSIER = new DossierId(UUID.randomUUID());

    private final BoundSeal seal = new BoundSeal();

    private SafetyPlan plan(String havens, String... organisations) {
        return new SafetyPlan(UUID.randomUUID(), DOSSIER, SOMEBODY, said("Hij wordt stil\nen drinkt", havens, organisations), null, seal, SOMEBODY, NOW);
    }

    private static SafetyPlan.Said said(String signs, String havens, String... organisations) {
        List<SafetyContent.Agreed> agreed = List.of(organisations).stream().map(one -> new SafetyContent.Agreed(one, "Komt langs")).toList();
        var factor = new SafetyContent.Linked(SOMEBODY, "strangulation");
        return new SafetyPlan.Said(new SafetyContent(signs, "Ik ga weg", agreed, List.of(factor), List.of(SOMEBODY)), havens, DAY);
    }

    @Test
    void what_it_says_comes_back_as_it_was_written() {
        SafetyVersion version = plan("Tante", "caw").current();
        assertThat(version.content(seal)).isEqualTo(said("Hij wordt stil\nen drinkt", null, "caw").content());
        assertThat(version.havens(seal)).contains("Tante");
        assertThat(version.reviewOn()).isEqualTo(DAY);
    }

    @Test
    void another_version_leaves_the_earlier_one_and_keeps_the_havens_unless_they_are_said_anew() {
        SafetyPlan plan = plan("Tante");
        plan.write(said("Anders", null), null, seal, SOMEBODY, NOW);
        assertThat(plan.current().havens(seal)).contains("Tante");
        plan.write(said("Anders", "Buurvrouw"), null, seal, SOMEBODY, NOW);
        assertThat(plan.current().havens(seal)).contains("Buurvrouw");
        plan.write(said("Anders", ""), null, seal, SOMEBODY, NOW);
        assertThat(plan.current().hasHavens()).isFalse();
        assertThat(plan.versions()).extracting(SafetyVersion::number).containsExactly(1, 2, 3, 4);
        assertThat(plan.versions().get(0).content(seal).signs()).isEqualTo("Hij wordt stil\nen drinkt");
        assertThat(plan.versions().get(0).havens(seal)).contains("Tante");
    }

    @Test
    void of_those_at_the_table_only_who_agreed_on_something_sits_with_it() {
        SafetyPlan plan = plan(null, "caw");
        assertThat(relations(plan, "caw", Relation.AT_TABLE)).contains(Relation.AT_TABLE, Relation.OPEN);
        assertThat(relations(plan, "police", Relation.AT_TABLE)).doesNotContain(Relation.AT_TABLE);
        assertThat(relations(plan, "caw")).as("an agreement alone seats nobody").doesNotContain(Relation.AT_TABLE);
        assertThat(relations(plan, "centre", Relation.ASSIGNED)).contains(Relation.ASSIGNED, Relation.AT_TABLE);
        plan.write(said("Anders", null, "police"), null, seal, SOMEBODY, NOW);
        assertThat(relations(plan, "caw", Relation.AT_TABLE)).as("not any more").doesNotContain(Relation.AT_TABLE);
    }

    private Set<Relation> relations(SafetyPlan plan, String organisation, Relation... relations) {
        Subject subject = new Subject(UUID.randomUUID(), organisation, Set.of(Role.PARTNER_WORKER), UUID.randomUUID());
        var dossier = new DossierDesk.Known(DOSSIER, "2026-1", "three", true, SOMEBODY, Set.of(relations));
        return SafetyFacts.of(subject, plan, dossier, seal).relations();
    }
}
