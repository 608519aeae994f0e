package be.fjc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.DecisionTable.Change;
import be.fjc.platform.module.Permission;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeciderTest {

    private static final UUID THING = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private final Decider decider = new Decider(DecisionTable.shipped());
    private final Context context = Context.of(List.of(
            Permission.reading("referral.read", Grant.of(Role.INTAKE_WORKER), Grant.of(Role.COORDINATOR),
                    Grant.of(Role.CASE_DIRECTOR, Relation.ASSIGNED), Grant.of(Role.PARTNER_WORKER, Relation.FILED)),
            Permission.acting("referral.decide", "referral.read", Grant.of(Role.INTAKE_WORKER)),
            Permission.reading("dossier.search", Grant.of(Role.CASE_DIRECTOR))));

    @Test
    void who_filed_a_referral_may_ask_after_it_but_reads_no_class() {
        Decision decision = decide("referral.read", EnumSet.of(Relation.FILED), Role.PARTNER_WORKER);
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.readable()).isEmpty();
    }

    @Test
    void intake_reads_who_it_is_about_only_while_the_referral_is_new() {
        assertThat(decide("referral.read", Set.of(Relation.UNDECIDED), Role.INTAKE_WORKER).readable())
                .contains(InformationClass.A, InformationClass.A_SAFETY, InformationClass.R);
        assertThat(decide("referral.read", Set.of(), Role.INTAKE_WORKER).readable())
                .contains(InformationClass.A_SAFETY, InformationClass.R)
                .doesNotContain(InformationClass.A);
    }

    @Test
    void only_roles_that_may_do_the_act_open_anything() {
        Decision decision = decide("dossier.search", Set.of(), Role.CASE_DIRECTOR, Role.INTAKE_WORKER);
        assertThat(decision.allowed()).isTrue();
        assertThat(decision.readable()).isEmpty();
    }

    @Test
    void a_never_of_one_role_wins_over_the_yes_of_another() {
        Decision decision = decide("referral.read", Set.of(), Role.COORDINATOR, Role.TENANT_ADMIN);
        assertThat(decision.readable()).containsExactly(InformationClass.S);
    }

    @Test
    void who_sees_a_thing_but_may_not_do_this_is_told_so_and_others_are_told_nothing() {
        assertThat(decide("referral.decide", Set.of(Relation.FILED), Role.PARTNER_WORKER))
                .matches(decision -> !decision.allowed() && decision.visible());
        assertThat(decide("referral.decide", Set.of(), Role.PARTNER_WORKER))
                .matches(decision -> !decision.allowed() && !decision.visible());
    }

    @Test
    void what_is_unknown_is_denied_in_every_role_and_relation() {
        for (Role role : Role.values()) {
            assertThat(decide("referral.burn", EnumSet.complementOf(EnumSet.of(Relation.CONFLICTED, Relation.SEALED)), role)).matches(DeciderTest::isFlatNo);
        }
    }

    @Test
    void without_a_role_everything_is_denied() {
        for (String action : List.of("referral.read", "referral.decide", "dossier.search")) {
            assertThat(decide(action, EnumSet.complementOf(EnumSet.of(Relation.CONFLICTED, Relation.SEALED)))).matches(DeciderTest::isFlatNo);
        }
    }

    @Test
    void a_module_that_is_off_takes_its_permissions_with_it() {
        Subject coordinator = subject(Role.COORDINATOR);
        Decision decision = decider.decide(coordinator, "referral.read", Facts.about("referral", THING), Context.of(List.of()));
        assertThat(decision).matches(DeciderTest::isFlatNo);
    }

    @Test
    void nothing_is_readable_when_it_is_not_allowed() {
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                for (String action : List.of("referral.read", "referral.decide", "dossier.search")) {
                    Decision decision = decide(action, Set.of(relation), role);
                    assertThat(decision.allowed() || decision.readable().isEmpty()).isTrue();
                    assertThat(decision.policyVersion()).isEqualTo(DecisionTable.shipped().version());
                }
            }
        }
    }

    @Test
    void to_who_has_a_conflict_nothing_is_there_whatever_else_holds() {
        for (String action : List.of("referral.read", "referral.decide", "dossier.search")) {
            assertThat(decide(action, EnumSet.allOf(Relation.class), Role.values())).matches(DeciderTest::isFlatNo);
        }
    }

    @Test
    void a_class_that_needs_a_reason_opens_with_one_and_says_so_without() {
        Decision silent = decide("referral.read", Set.of(), Role.COORDINATOR);
        assertThat(silent.readable()).doesNotContain(InformationClass.A_SAFETY);
        assertThat(silent.obligations()).containsExactly(Obligation.REASON);
        Decision told = decider.decide(subject(Role.COORDINATOR), "referral.read", Facts.about("thing", THING), context.because("asked"));
        assertThat(told.readable()).contains(InformationClass.A_SAFETY);
        assertThat(told.obligations()).isEmpty();
        Decision blank = decider.decide(subject(Role.COORDINATOR), "referral.read", Facts.about("thing", THING), context.because(" "));
        assertThat(blank).isEqualTo(silent);
    }

    @Test
    void a_class_that_needs_a_fresh_proof_needs_the_reason_too() {
        Change stepUp = new Change(Role.COORDINATOR, Set.of(Relation.ANY), InformationClass.A_SAFETY, Cell.STEP_UP);
        Decider stricter = new Decider(DecisionTable.shipped().with(List.of(stepUp)));
        Facts thing = Facts.about("thing", THING);
        assertThat(stricter.decide(proved(NOW), "referral.read", thing, context.at(NOW)).obligations()).containsExactly(Obligation.REASON);
        Context reasoned = context.at(NOW).because("asked");
        assertThat(stricter.decide(proved(null), "referral.read", thing, reasoned).obligations()).containsExactly(Obligation.STEP_UP);
        Decision old = stricter.decide(proved(NOW.minus(Context.FRESH).minusMillis(1)), "referral.read", thing, reasoned);
        assertThat(old.readable()).doesNotContain(InformationClass.A_SAFETY);
        assertThat(stricter.decide(proved(NOW.minus(Context.FRESH)), "referral.read", thing, reasoned).readable())
                .contains(InformationClass.A_SAFETY);
        assertThat(stricter.decide(proved(NOW), "referral.read", thing, context.because("no moment")).obligations())
                .containsExactly(Obligation.STEP_UP);
    }

    @Test
    void a_permission_that_needs_something_is_refused_until_it_is_there_and_only_told_to_who_would_get_it() {
        Context strict = Context.of(List.of(
                Permission.reading("thing.burn", Grant.of(Role.COORDINATOR)).needing(Obligation.REASON, Obligation.STEP_UP)));
        Facts thing = Facts.about("thing", THING);
        Decision unmet = decider.decide(proved(NOW), "thing.burn", thing, strict.at(NOW));
        assertThat(unmet.allowed()).isFalse();
        assertThat(unmet.offered()).isTrue();
        assertThat(unmet.readable()).isEmpty();
        assertThat(unmet.obligations()).containsExactly(Obligation.REASON);
        assertThat(decider.decide(proved(NOW), "thing.burn", thing, strict.at(NOW).because("asked")).allowed()).isTrue();
        Decision stranger = decider.decide(subject(Role.INTAKE_WORKER), "thing.burn", thing, strict.at(NOW));
        assertThat(stranger).matches(DeciderTest::isFlatNo).matches(decision -> !decision.offered());
    }

    @Test
    void a_list_asks_by_which_relations_it_may_select() {
        assertThat(decider.relationsThatAllow(subject(Role.CASE_DIRECTOR, Role.PARTNER_WORKER), "referral.read", context))
                .containsExactlyInAnyOrder(Relation.ASSIGNED, Relation.FILED);
        assertThat(decider.relationsThatAllow(subject(Role.TENANT_ADMIN), "referral.read", context)).isEmpty();
    }

    @Test
    void a_permission_cannot_be_declared_twice() {
        Permission once = Permission.reading("thing.read", Grant.of(Role.COORDINATOR));
        assertThatThrownBy(() -> Context.of(List.of(once, once))).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isFlatNo(Decision decision) {
        return !decision.allowed() && !decision.visible() && decision.readable().isEmpty();
    }

    private Decision decide(String action, Set<Relation> relations, Role... roles) {
        return decider.decide(subject(roles), action, new Facts("thing", THING, relations), context);
    }

    private static Subject proved(Instant at) {
        return new Subject(UUID.randomUUID(), "centre", Set.of(Role.COORDINATOR), UUID.randomUUID(), at);
    }

    private static Subject subject(Role... roles) {
        return new Subject(UUID.randomUUID(), "centre", Set.copyOf(Arrays.asList(roles)), UUID.randomUUID());
    }
}
