package be.fjc.testkit.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What was taken out and who noticed, as a Markdown table in {@code target/guards.md}; {@code fjc.guards.report} names another file. */
public final class GuardTable {

    private static final String HEAD = "\n| guard | removed | went red | seconds |\n|---|---|---|---|\n";

    private final Path file = Path.of(System.getProperty("fjc.guards.report", "target/guards.md")).toAbsolutePath();

    /** @param title of what follows */
    public GuardTable(String title) {
        append("\n## " + title + "\n" + HEAD);
    }

    /** @param red the tests that noticed; none when the guard can be missed */
    public void line(String guard, String removed, List<String> red, long seconds) {
        String noticed = red.isEmpty() ? "**nothing**" : red.get(0) + (red.size() > 1 ? " (and " + (red.size() - 1) + " more)" : "");
        append("| %s | %s | %s | %d |%n".formatted(cell(guard), cell(removed), cell(noticed), seconds));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private void append(String text) {
        System.out.print(text);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
