package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.launcher.Fjc;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Cell;
import be.fjc.platform.access.Context;
import be.fjc.platform.access.Decider;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.DecisionTable;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import be.fjc.platform.module.Permission;
import be.fjc.platform.runtime.modules.Modules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the auditor's table says is what the decision function answers, read back from the file alone. */
class DecisionsCommandTest {

    private static final int QUESTIONS = 200;
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final DecisionTable.Change STRICTER =
            new DecisionTable.Change(Role.COORDINATOR, Set.of(Relation.ANY), InformationClass.A_SAFETY, Cell.STEP_UP);

    @TempDir
    Path folder;

    private final Random random = new Random(20261102);

    @Test
    void the_table_as_it_ships_is_what_the_decision_function_answers() throws IOException {
        agrees(written("decisions", "--format", "csv"), DecisionTable.shipped());
    }

    @Test
    void the_table_of_a_centre_shows_what_that_centre_wants_otherwise() throws IOException {
        String file = Files.readString(Path.of("..", "tenants", "mechelen", "tenant.yaml"));
        Files.createDirectories(folder.resolve("mechelen"));
        Files.writeString(folder.resolve("mechelen/tenant.yaml"),
                file.replace("\ntheme:", "\naccessPolicy:\n  - { role: COORDINATOR, relation: ANY, class: A!, cell: stepUp }\ntheme:"));

        DecisionTable own = DecisionTable.shipped().with(List.of(STRICTER));
        List<String> lines = written("decisions", "--format", "csv", "--tenants", folder.toString(), "--tenant", "mechelen");
        assertThat(lines.get(1)).startsWith("version " + own.version() + ", sha256 ");
        assertThat(lines).contains("COORDINATOR,ANY,yes,stepUp,yes,never,yes,no,no,no,yes,A!: with a stated reason; S: this centre");
        agrees(lines, own);
    }

    @Test
    void the_same_table_reads_as_text_too() throws IOException {
        assertThat(written("decisions", "--format", "markdown"))
                .contains("# Decisions", "## Reads", "## Does")
                .anyMatch(line -> line.startsWith("| COORDINATOR | ANY | yes | reason | yes | never |"))
                .anyMatch(line -> line.startsWith("| casework | casework.dossier.read | CASE_DIRECTOR | ASSIGNED |"));
    }

    private List<String> written(String... arguments) throws IOException {
        Path out = folder.resolve("decisions.txt");
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--out";
        all[arguments.length + 1] = out.toString();
        StringWriter said = new StringWriter();
        assertThat(Fjc.run(List.of(all), new PrintWriter(said))).as("%s", said).isZero();
        return Files.readAllLines(out);
    }

    private void agrees(List<String> lines, DecisionTable table) {
        int second = lines.indexOf("module,permission,role,relation,obligations,visible by");
        List<String[]> reads = lines.subList(4, second - 1).stream().map(line -> line.split(",", 12)).toList();
        List<String[]> does = lines.subList(second + 1, lines.size()).stream().map(line -> line.split(",", -1)).toList();
        List<Permission> permissions = new Modules().all().stream().flatMap(module -> module.permissions().stream()).toList();
        assertThat(does.stream().map(line -> line[1]).collect(Collectors.toSet()))
                .isEqualTo(permissions.stream().map(Permission::name).collect(Collectors.toSet()));
        Context context = Context.of(permissions).at(NOW);
        for (Permission permission : permissions) {
            for (int i = 0; i < QUESTIONS; i++) {
                Set<Role> roles = some(Role.class, 2);
                Set<Relation> held = some(Relation.class, 5);
                Subject subject = new Subject(new UUID(0, 1), "centre", roles, new UUID(0, 2), NOW);
                Decision decision = new Decider(table)
                        .decide(subject, permission.name(), new Facts("thing", new UUID(0, 3), held), context.because("asked"));
                held.add(Relation.ANY);
                Set<String> acting = held.contains(Relation.CONFLICTED) || held.contains(Relation.SEALED) ? Set.of() : does.stream()
                        .filter(line -> line[1].equals(permission.name()) && has(roles, line[2]) && has(held, line[3]))
                        .map(line -> line[2])
                        .collect(Collectors.toSet());
                assertThat(decision.allowed()).as("%s %s %s", permission.name(), roles, held).isEqualTo(!acting.isEmpty());
                assertThat(codes(decision)).as("%s %s %s", permission.name(), roles, held).isEqualTo(readable(reads, acting, roles, held));
            }
        }
    }

    private static Set<String> readable(List<String[]> reads, Set<String> acting, Set<Role> roles, Set<Relation> held) {
        Set<String> readable = new TreeSet<>();
        for (int column = 0; column < InformationClass.values().length; column++) {
            int at = column + 2;
            boolean opens = reads.stream().filter(line -> acting.contains(line[0]) && holds(line[1], held))
                    .anyMatch(line -> Set.of("yes", "reason", "stepUp").contains(line[at]));
            boolean never = reads.stream().filter(line -> has(roles, line[0]) && holds(line[1], held))
                    .anyMatch(line -> line[at].equals("never"));
            if (opens && !never) {
                readable.add(InformationClass.values()[column].code());
            }
        }
        return readable;
    }

    private static boolean holds(String relations, Set<Relation> held) {
        return Arrays.stream(relations.split("\\+")).allMatch(relation -> has(held, relation));
    }

    private static boolean has(Set<? extends Enum<?>> several, String name) {
        return several.stream().anyMatch(one -> one.name().equals(name));
    }

    private static Set<String> codes(Decision decision) {
        return decision.readable().stream().map(InformationClass::code).collect(Collectors.toSet());
    }

    private <E extends Enum<E>> Set<E> some(Class<E> kind, int most) {
        E[] all = kind.getEnumConstants();
        Set<E> some = EnumSet.noneOf(kind);
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(all[random.nextInt(all.length)]);
        }
        return some;
    }
}
