package be.fjc.chainapproach.plan.domain;

import be.fjc.casework.PaperPress;
import be.fjc.chainapproach.domain.Cells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A paper as one text, so that it is sealed as it was made: its title, and a line of {@link Cells} for each part. */
public final class SheetText {

    private SheetText() {}

    public static String of(PaperPress.Sheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(Cells.line(sheet.title()));
        for (PaperPress.Part part : sheet.parts()) {
            List<Object> cells = new ArrayList<>();
            cells.add(part.heading());
            cells.addAll(part.lines());
            lines.add(Cells.line(cells.toArray()));
        }
        return String.join("\n", lines);
    }

    public static PaperPress.Sheet read(String text) {
        String[] lines = text.split("\n");
        List<PaperPress.Part> parts = new ArrayList<>();
        for (int at = 1; at < lines.length; at++) {
            String[] cells = Cells.of(lines[at]);
            parts.add(new PaperPress.Part(cells[0], Arrays.asList(cells).subList(1, cells.length)));
        }
        return new PaperPress.Sheet(Cells.of(lines[0])[0], parts);
    }
}
