package be.fjc.casework.web;

import be.fjc.casework.view.ViewerLine;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who saw a dossier, as comma-separated values that no spreadsheet takes for a formula. */
final class ViewersFile {

    /** No dossier is seen by more people; a list that is longer says so in its last line. */
    static final int MOST = 5000;

    private static final List<String> HEAD = List.of("name", "account", "organisations", "roles", "firstAt", "lastAt", "times", "denied", "classes",
            "relations", "emergency");

    private ViewersFile() {}

    static String of(List<ViewerLine> lines) {
        String file = Stream.concat(Stream.of(HEAD), lines.stream().limit(MOST).map(ViewersFile::values))
                .map(values -> values.stream().map(ViewersFile::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        return lines.size() > MOST ? file + quoted("…") + "\r\n" : file;
    }

    private static List<String> values(ViewerLine line) {
        return List.of(line.name() == null ? "" : line.name(), line.account().toString(), String.join(" ", line.organisations()),
                String.join(" ", line.roles()), line.firstAt().toString(), line.lastAt().toString(), Long.toString(line.times()),
                Long.toString(line.denied()), String.join(" ", line.classes()), String.join(" ", line.relations()),
                Boolean.toString(line.emergency()));
    }

    /** Always quoted; what a spreadsheet would calculate gets an apostrophe before it (OWASP, CSV injection). */
    static String quoted(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r\n".indexOf(value.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}
