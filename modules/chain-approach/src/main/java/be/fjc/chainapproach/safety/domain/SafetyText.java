package be.fjc.chainapproach.safety.domain;

import be.fjc.chainapproach.domain.Cells;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a safety plan says as one text, so that it is sealed whole: a line of {@link Cells} for each thing that it says. */
final class SafetyText {

    private static final String SIGNS = "signs";
    private static final String STEPS = "steps";
    private static final String AGREED = "agreed";
    private static final String FACTOR = "factor";
    private static final String PROTECTS = "protects";

    private SafetyText() {}

    static String of(SafetyContent content) {
        List<String> lines = new ArrayList<>();
        lines.add(Cells.line(SIGNS, content.signs()));
        lines.add(Cells.line(STEPS, content.steps()));
        content.agreements().forEach(one -> lines.add(Cells.line(AGREED, one.organisation(), one.what())));
        content.factors().forEach(one -> lines.add(Cells.line(FACTOR, one.assessment(), one.item())));
        content.protections().forEach(one -> lines.add(Cells.line(PROTECTS, one)));
        return String.join("\n", lines);
    }

    static SafetyContent read(String text) {
        String signs = null;
        String steps = null;
        List<SafetyContent.Agreed> agreements = new ArrayList<>();
        List<SafetyContent.Linked> factors = new ArrayList<>();
        List<UUID> protections = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] cells = Cells.of(line);
            switch (cells[0]) {
                case SIGNS -> signs = cells[1];
                case STEPS -> steps = cells[1];
                case AGREED -> agreements.add(new SafetyContent.Agreed(cells[1], cells[2]));
                case FACTOR -> factors.add(new SafetyContent.Linked(UUID.fromString(cells[1]), cells[2]));
                case PROTECTS -> protections.add(UUID.fromString(cells[1]));
                default -> { }
            }
        }
        return new SafetyContent(signs, steps, agreements, factors, protections);
    }
}
