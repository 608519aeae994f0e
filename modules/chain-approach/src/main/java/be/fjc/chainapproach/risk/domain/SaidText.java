package be.fjc.chainapproach.risk.domain;

import be.fjc.chainapproach.domain.Cells;
import be.fjc.chainapproach.domain.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contribution as one text, so that it is sealed whole and nothing of it lies open: a line of {@link Cells} for each part, the first of
 * which says what the line is.
 */
final class SaidText {

    private static final String ANSWER = "answer";
    private static final String JUDGEMENT = "judgement";
    private static final String SCORE = "score";

    private SaidText() {}

    static String of(Said said) {
        Stream<String> answers = said.answers().stream().map(one ->
                Cells.line(ANSWER, one.item(), one.state().code(), one.source(), one.day(), Cells.code(one.confidence())));
        Stream<String> judgement = Stream.of(Cells.line(JUDGEMENT, Cells.code(said.judgement()), said.because()));
        Stream<String> scores = said.scores().stream().map(one ->
                Cells.line(SCORE, one.name(), one.on(), one.points(), Cells.code(one.level()), one.owner(), one.judicial(), one.report()));
        return Stream.of(answers, judgement, scores).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    static Said read(String text) {
        List<Answer> answers = new ArrayList<>();
        List<ImportedScore> scores = new ArrayList<>();
        Level judgement = null;
        String because = null;
        for (String line : text.split("\n")) {
            String[] cells = Cells.of(line);
            switch (cells[0]) {
                case ANSWER -> answers.add(new Answer(
                        cells[1], of(State.class, cells[2]), cells[3], Cells.day(cells[4]), of(Confidence.class, cells[5])));
                case SCORE -> scores.add(new ImportedScore(cells[1], Cells.day(cells[2]), cells[3] == null ? null : Integer.valueOf(cells[3]),
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

    private static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
        return code == null ? null : Coded.sent(list, code, "said");
    }
}
