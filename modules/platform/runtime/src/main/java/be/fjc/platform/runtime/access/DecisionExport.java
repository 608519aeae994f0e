package be.fjc.platform.runtime.access;

import be.fjc.platform.access.Cell;
import be.fjc.platform.access.DecisionTable;
import be.fjc.platform.access.Grant;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Obligation;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.Sha256;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The decision function as an auditor reads it: what each role reads in each relation, and what each role may do in each, out of the
 * very data that answers requests. Nothing in it is about anybody, so it can be printed and kept.
 */
public final class DecisionExport {

    /** How it is written. */
    public enum Format { MARKDOWN, CSV }

    private static final List<String> READS = header("role", "relation", "note");
    private static final List<String> DOES = List.of("module", "permission", "role", "relation", "obligations", "visible by");

    private final DecisionTable table;
    private final List<List<String>> does;

    /**
     * As it is for one centre.
     *
     * @param changes what the centre wants otherwise; none for the table as it ships
     * @param modules those that are on there
     */
    public DecisionExport(List<DecisionTable.Change> changes, Collection<CentreModule> modules) {
        this.table = DecisionTable.shipped().with(changes);
        this.does = modules.stream().flatMap(DecisionExport::does).toList();
    }

    /** The whole text; its second line gives the version and the SHA-256 over all that follows. */
    public String in(Format format) {
        String body = format == Format.CSV
                ? csv(READS, reads()) + "\n" + csv(DOES, does)
                : "## Reads\n\n" + markdown(READS, reads()) + "\n## Does\n\n" + markdown(DOES, does);
        String version = "version " + table.version() + ", sha256 " + Sha256.hex(body);
        return format == Format.CSV
                ? "decisions\n" + version + "\n\n" + body
                : "# Decisions\n" + version + "\n\nWhat a row does not open is closed. CONFLICTED and SEALED close everything.\n\n" + body;
    }

    private List<List<String>> reads() {
        return table.rows().stream().map(row -> {
            List<String> line = new ArrayList<>(List.of(row.role().name(), relations(row.relations())));
            Arrays.stream(InformationClass.values()).map(known -> row.cells().getOrDefault(known, Cell.NO).code()).forEach(line::add);
            line.add(row.note());
            return line;
        }).toList();
    }

    private static Stream<List<String>> does(CentreModule module) {
        return module.permissions().stream().flatMap(permission -> permission.grants().stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(Grant::relation))
                .map(grant -> line(module, permission, grant)));
    }

    private static List<String> line(CentreModule module, Permission permission, Grant grant) {
        String obligations = permission.obligations().stream().sorted().map(Obligation::name).collect(Collectors.joining("+"));
        return List.of(module.id(), permission.name(), grant.role().name(), grant.relation().name(), obligations, permission.visibleBy());
    }

    private static String relations(Set<Relation> relations) {
        return relations.stream().sorted().map(Relation::name).collect(Collectors.joining("+"));
    }

    private static List<String> header(String first, String second, String last) {
        List<String> names = new ArrayList<>(List.of(first, second));
        Arrays.stream(InformationClass.values()).map(InformationClass::code).forEach(names::add);
        names.add(last);
        return List.copyOf(names);
    }

    private static String csv(List<String> header, List<List<String>> lines) {
        return Stream.concat(Stream.of(header), lines.stream())
                .map(line -> line.stream().map(DecisionExport::quoted).collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String markdown(List<String> header, List<List<String>> lines) {
        List<String> rule = header.stream().map(name -> "---").toList();
        return Stream.concat(Stream.of(header, rule), lines.stream())
                .map(line -> line.stream().map(text -> text.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }
}
