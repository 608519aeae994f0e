package be.fjc.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.module.Permission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole matrix a second time, by hand and by another reading of it, held against the table over random people and relations. */
class MatrixTest {

    /**
     * Role, then class and when: {@code &} all of it, {@code |} one of it, {@code *} always, {@code ~} the summary, {@code ?} with a
     * reason, {@code -} never, for nobody who also has this role. What is not here is no.
     */
    private static final String BY_HAND = """
            INTAKE_WORKER            A:UNDECIDED|OWN_ACTION  A!:*  R:*  P:OWN_ORGANISATION  D:*  S:SELF
            CASE_DIRECTOR            A:ASSIGNED|OWN_ACTION|EMERGENCY|ADMITTED_TO_IDENTITY|STANDING_IN  A!:ASSIGNED  R:ASSIGNED|EMERGENCY|ADMITTED_TO_FACTS|STANDING_IN|~OWN_ACTION  P:ASSIGNED&OWN_ORGANISATION  T:ASSIGNED&AT_TABLE  J:ASSIGNED&TABLED  K:~ASSIGNED  D:ASSIGNED&LINKED  S:SELF
            COORDINATOR              A:*  A!:?*  R:*  P:-  T:*  J:TABLED  D:UNDECIDED  S:*
            PARTNER_WORKER           A:AT_TABLE|OWN_ACTION|ADMITTED_TO_IDENTITY  A!:-  R:ADMITTED_TO_FACTS|~AT_TABLE|~OWN_ACTION  P:OWN_ORGANISATION  T:AT_TABLE&OPEN|OWN_ACTION  J:OWN_ORGANISATION|TABLED  S:SELF
            POLICE_OR_PROSECUTION    A:AT_TABLE|OWN_ACTION|ADMITTED_TO_IDENTITY  A!:PROTECTIVE_TASK  R:ADMITTED_TO_FACTS|~AT_TABLE|~OWN_ACTION  P:OWN_ORGANISATION  T:AT_TABLE  J:OWN_ORGANISATION  D:-  S:SELF
            CHILD_WORKER             A:OWN_CHILD|OWN_ACTION|ADMITTED_TO_IDENTITY  A!:OWN_CHILD  R:OWN_CHILD|ADMITTED_TO_FACTS|~OWN_ACTION  P:OWN_ORGANISATION  T:AT_TABLE  K:OWN_CHILD  S:SELF
            TENANT_ADMIN             A:-  A!:-  R:-  P:-  T:-  J:-  K:-  D:-  S:*
            DATA_PROTECTION_OFFICER  A!:-
            GOVERNMENT_ANALYST       A:-  A!:-  R:-  P:-  T:-  J:-  K:-  D:-  S:PUBLISHED
            PLATFORM_OPERATOR        A:-  A!:-  R:-  P:-  T:-  J:-  K:-  D:-
            CLIENT                   A:SELF  A!:SELF  R:SELF  T:~SELF  K:SELF&OF_AGE  D:SELF
            """;

    /** Bold in the matrix: no centre may loosen these. */
    private static final String FIXED = """
            CASE_DIRECTOR P
            CASE_DIRECTOR EMERGENCY A! P T J K D
            CASE_DIRECTOR ADMITTED_TO_IDENTITY A! P T J K D
            CASE_DIRECTOR ADMITTED_TO_FACTS A! P T J K D
            CASE_DIRECTOR STANDING_IN A! P T J K D
            COORDINATOR P
            PARTNER_WORKER A!
            PARTNER_WORKER ADMITTED_TO_IDENTITY A! P T J K D
            PARTNER_WORKER ADMITTED_TO_FACTS A! P T J K D
            POLICE_OR_PROSECUTION A! D
            POLICE_OR_PROSECUTION ADMITTED_TO_IDENTITY A! P T J K D
            POLICE_OR_PROSECUTION ADMITTED_TO_FACTS A! P T J K D
            CHILD_WORKER ADMITTED_TO_IDENTITY A! P T J K D
            CHILD_WORKER ADMITTED_TO_FACTS A! P T J K D
            TENANT_ADMIN A A! R P T J K D
            DATA_PROTECTION_OFFICER A!
            GOVERNMENT_ANALYST A A! R P T J K D
            GOVERNMENT_ANALYST PUBLISHED A A! R P T J K D
            PLATFORM_OPERATOR A A! R P T J K D
            """;

    private static final int QUESTIONS = 20_000;
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    private DecisionTable table = DecisionTable.shipped();
    private Decider decider = new Decider(table);
    private final Context context = Context.of(List.of(
            Permission.reading("thing.read", Arrays.stream(Role.values()).map(Grant::of).toArray(Grant[]::new)))).at(NOW);
    private final Map<Role, Map<String, String>> byHand = byHand();
    private final Random random = new Random(20261102);

    /** The same matrix held against another table. */
    static MatrixTest against(DecisionTable other) {
        MatrixTest matrix = new MatrixTest();
        matrix.table = other;
        matrix.decider = new Decider(other);
        return matrix;
    }

    @Test
    void the_matrix_names_every_role() {
        assertThat(byHand).containsOnlyKeys(Role.values());
    }

    @Test
    void each_role_reads_in_each_pair_of_relations_what_the_matrix_says() {
        for (Role role : Role.values()) {
            inEachPairOfRelations(role);
        }
    }

    void inEachPairOfRelations(Role role) {
        for (Relation one : Relation.values()) {
            for (Relation other : Relation.values()) {
                check(EnumSet.of(role), EnumSet.of(one, other), false);
                check(EnumSet.of(role), EnumSet.of(one, other), true);
            }
        }
    }

    @Test
    void anybody_in_any_relations_reads_what_the_matrix_says() {
        for (int i = 0; i < QUESTIONS; i++) {
            check(some(Role.class, 3), some(Relation.class, 6), random.nextBoolean());
        }
    }

    @Test
    void a_further_relation_never_takes_anything_away_unless_it_closes_everything() {
        for (int i = 0; i < QUESTIONS; i++) {
            Set<Role> roles = some(Role.class, 3);
            Set<Relation> held = some(Relation.class, 5);
            held.removeIf(Relation::closes);
            Decision without = decide(roles, held, false);
            held.add(Relation.values()[random.nextInt(Relation.CONFLICTED.ordinal())]);
            Decision with = decide(roles, held, false);
            assertThat(with.readable()).containsAll(without.readable());
            held.add(random.nextBoolean() ? Relation.CONFLICTED : Relation.SEALED);
            assertThat(decide(roles, held, true)).isEqualTo(Decision.no(false, table.version()));
        }
    }

    @Test
    void a_further_role_takes_away_only_what_it_may_never_read() {
        for (int i = 0; i < QUESTIONS; i++) {
            Set<Role> roles = some(Role.class, 2);
            Set<Relation> held = some(Relation.class, 5);
            held.removeIf(Relation::closes);
            Set<InformationClass> before = decide(roles, held, true).readable();
            Role more = Role.values()[random.nextInt(Role.values().length)];
            roles.add(more);
            Set<InformationClass> lost = EnumSet.noneOf(InformationClass.class);
            lost.addAll(before);
            lost.removeAll(decide(roles, held, true).readable());
            assertThat(lost).allMatch(information -> "-".equals(byHand.get(more).get(information.code())));
        }
    }

    @Test
    void exactly_the_bold_cells_are_fixed() {
        List<String> fixed = new ArrayList<>();
        for (Role role : Role.values()) {
            for (Relation relation : Relation.values()) {
                String line = Arrays.stream(InformationClass.values())
                        .filter(information -> table.cell(role, relation, information).isFixed())
                        .map(information -> " " + information.code())
                        .collect(Collectors.joining());
                if (!line.isEmpty()) {
                    fixed.add(role.name() + (relation == Relation.ANY ? "" : " " + relation) + line);
                }
            }
        }
        assertThat(fixed).isEqualTo(FIXED.lines().toList());
    }

    private void check(Set<Role> roles, Set<Relation> held, boolean reasoned) {
        Decision decision = decide(roles, held, reasoned);
        if (roles.isEmpty() || held.contains(Relation.CONFLICTED) || held.contains(Relation.SEALED)) {
            assertThat(decision).isEqualTo(Decision.no(false, table.version()));
            return;
        }
        for (InformationClass information : InformationClass.values()) {
            List<String> conditions = roles.stream().map(role -> byHand.get(role).getOrDefault(information.code(), "")).toList();
            boolean never = conditions.contains("-");
            boolean whole = !never && conditions.stream().anyMatch(condition -> holds(condition, held, reasoned ? "?" : ""));
            boolean summary = !never && !whole && conditions.stream().anyMatch(condition -> holds(condition, held, "~"));
            assertThat(decision.readable().contains(information)).as("%s %s %s", roles, held, information).isEqualTo(whole);
            assertThat(decision.summarised().contains(information)).as("%s %s %s", roles, held, information).isEqualTo(summary);
        }
    }

    /** Whether one of the alternatives holds, of those without a sign in front or with this one. */
    private static boolean holds(String condition, Set<Relation> held, String sign) {
        return Arrays.stream(condition.split("\\|")).anyMatch(alternative -> {
            boolean signed = alternative.startsWith("~") || alternative.startsWith("?");
            if (alternative.isEmpty() || alternative.equals("-") || signed && !alternative.substring(0, 1).equals(sign)) {
                return false;
            }
            String relations = signed ? alternative.substring(1) : alternative;
            return (signed || !sign.equals("~"))
                    && (relations.equals("*") || Arrays.stream(relations.split("&")).map(Relation::valueOf).allMatch(held::contains));
        });
    }

    private Decision decide(Set<Role> roles, Set<Relation> held, boolean reasoned) {
        Subject subject = new Subject(new UUID(0, 1), "centre", roles, new UUID(0, 2));
        return decider.decide(subject, "thing.read", new Facts("thing", new UUID(0, 3), held), context.because(reasoned ? "asked" : null));
    }

    private <E extends Enum<E>> Set<E> some(Class<E> kind, int most) {
        E[] all = kind.getEnumConstants();
        Set<E> some = EnumSet.noneOf(kind);
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(all[random.nextInt(all.length)]);
        }
        return some;
    }

    private static Map<Role, Map<String, String>> byHand() {
        Map<Role, Map<String, String>> roles = new EnumMap<>(Role.class);
        BY_HAND.lines().map(line -> List.of(line.split("\\s+"))).forEach(words -> {
            Map<String, String> classes = new HashMap<>();
            words.subList(1, words.size()).forEach(word -> classes.put(word.split(":")[0], word.split(":")[1]));
            roles.put(Role.valueOf(words.get(0)), classes);
        });
        return roles;
    }
}
