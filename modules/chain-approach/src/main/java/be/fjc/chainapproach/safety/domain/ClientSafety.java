package be.fjc.chainapproach.safety.domain;

import be.fjc.casework.PaperPress;
import be.fjc.casework.Telltale;
import be.fjc.chainapproach.plan.domain.ReaderKind;
import be.fjc.platform.kernel.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A safety plan on paper for its person, in Dutch: of what it says, the fields that {@link SafetySight} allows and not a word more. */
public final class ClientSafety {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-BE"));

    private ClientSafety() {}

    /**
     * @param names what the centre calls organisations, by their code
     * @throws Refusal {@code safeWordsShown} when a sentence that would be shown tells what is withheld
     */
    public static PaperPress.Sheet of(SafetyContent content, LocalDate reviewOn, Reader reader, Map<String, String> names, Telltale withheld) {
        Set<SafetyField> shown = SafetySight.of(reader.kind);
        boolean child = reader.kind == ReaderKind.CHILD;
        List<PaperPress.Part> parts = new ArrayList<>();
        parts.add(new PaperPress.Part(null, List.of((child ? "Dag " : "Voor ") + reader.givenName + ",", "In gevaar bel je 112 of 101.")));
        if (shown.contains(SafetyField.SIGNS)) {
            parts.add(new PaperPress.Part("Hieraan merk je dat het misloopt", lines(content.signs())));
        }
        if (shown.contains(SafetyField.STEPS)) {
            parts.add(new PaperPress.Part("Dit doe je dan", lines(content.steps())));
        }
        if (shown.contains(SafetyField.AGREED_WHAT) && !content.agreements().isEmpty()) {
            parts.add(new PaperPress.Part("Dit spraken we af", content.agreements().stream()
                    .map(one -> "– " + one.what() + (shown.contains(SafetyField.AGREED_WITH) ? " (" + names.getOrDefault(one.organisation(), "") + ")" : ""))
                    .toList()));
        }
        parts.add(new PaperPress.Part("Bij wie je terechtkunt", List.of("Dat staat niet op papier.")));
        if (shown.contains(SafetyField.REVIEW_ON)) {
            parts.add(new PaperPress.Part(null, List.of("Op " + DAY.format(reviewOn) + " bekijken we dit samen opnieuw.")));
        }
        List<String> written = written(content, shown);
        Refusal.unless(!withheld.standsIn(written) && written.stream().noneMatch(Locating::isIn), "safeWordsShown");
        return new PaperPress.Sheet(child ? "Jouw plan" : "Veiligheidsplan", parts);
    }

    /** What of it somebody typed. */
    public static List<String> written(SafetyContent content, ReaderKind reader) {
        return written(content, SafetySight.of(reader));
    }

    private static List<String> written(SafetyContent content, Set<SafetyField> shown) {
        List<String> written = new ArrayList<>();
        if (shown.contains(SafetyField.SIGNS)) {
            written.addAll(lines(content.signs()));
        }
        if (shown.contains(SafetyField.STEPS)) {
            written.addAll(lines(content.steps()));
        }
        if (shown.contains(SafetyField.AGREED_WHAT)) {
            content.agreements().forEach(one -> written.add(one.what()));
        }
        return written;
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Who reads, and as what. */
    public record Reader(String givenName, ReaderKind kind) {}
}
