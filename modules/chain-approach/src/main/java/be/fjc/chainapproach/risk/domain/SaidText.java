package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Coded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contribution as one text, so that it is sealed whole and nothing of it lies open: a line for each part, its cells between tabs, the
 * first of which says what the line is. In a cell a backslash, a tab and an end of line are written with a backslash; what is not there is
 * an empty cell.
 */
final class SaidText {

    private static final String ANSWER = "answer";
    private static final String JUDGEMENT = "judgement";
    private static final String SCORE = "score";

    private SaidText() {}

    static String of(Said said) {
        Stream<String> answers = said.answers().stream().map(one ->
                line(ANSWER, one.item(), one.state().code(), one.source(), one.day(), code(one.confidence())));
        Stream<String> judgement = Stream.of(line(JUDGEMENT, code(said.judgement()), said.because()));
        Stream<String> scores = said.scores().stream().map(one ->
                line(SCORE, one.name(), one.on(), one.points(), code(one.level()), one.owner(), one.judicial(), one.report()));
        return Stream.of(answers, judgement, scores).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    static Said read(String text) {
        List<Answer> answers = new ArrayList<>();
        List<ImportedScore> scores = new ArrayList<>();
        Level judgement = null;
        String because = null;
        for (String line : text.split("\n")) {
            String[] cells = Arrays.stream(line.split("\t", -1)).map(SaidText::cell).toArray(String[]::new);
            switch (cells[0]) {
                case ANSWER -> answers.add(new Answer(
                        cells[1], of(State.class, cells[2]), cells[3], day(cells[4]), of(Confidence.class, cells[5])));
                case SCORE -> scores.add(new ImportedScore(cells[1], day(cells[2]), cells[3] == null ? null : Integer.valueOf(cells[3]),
                        of(Level.class, cells[4]), cells[5], Boolean.parseBoolean(cells[6]), cells[7]));
                case JUDGEMENT -> {
                    judgement = of(Level.class, cells[1]);
                    because = cells[2];
                }
                default -> throw new IllegalStateException("no contribution");
            }
        }
        return new Said(answers, judgement, because, scores);
    }

    private static String line(Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"))
                .collect(Collectors.joining("\t"));
    }

    /** Null when it is empty. */
    private static String cell(String written) {
        StringBuilder cell = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char sign = written.charAt(at);
            if (sign != '\\') {
                cell.append(sign);
            } else {
                char next = written.charAt(++at);
                cell.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            }
        }
        return cell.isEmpty() ? null : cell.toString();
    }

    private static LocalDate day(String cell) {
        return cell == null ? null : LocalDate.parse(cell);
    }

    private static String code(Coded value) {
        return value == null ? null : value.code();
    }

    private static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        return code == null ? null : Coded.sent(list, code, "said");
    }
}
