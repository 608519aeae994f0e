package be.fjc.casework.documents.view;

import static be.fjc.casework.documents.view.PaperWords.day;

import be.fjc.casework.documents.domain.Paper;
import be.fjc.casework.documents.domain.PaperKind;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.view.DossierFile;
import be.fjc.casework.view.PersonLine;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.centre.Fields;
import be.fjc.platform.centre.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters out of the centre's templates, or ours where it has none. A field has a value only when the reader may read it; a paragraph with
 * a field that has none falls away whole.
 */
@ApplicationScoped
class LetterDrafts {

    /** Goes up with the wording of our own templates. */
    private static final String OURS = "standard-1";

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** @param to of the family; null when it is to none of them @param text in the maker's own words; null when there is none */
    Paper letter(PaperKind kind, DossierFile dossier, PersonLine to, String text) {
        Centre here = centre.get();
        LocalDate today = WorkingDays.dayOf(clock.instant());
        Map<String, String> values = values(here, dossier, to, today);
        put(values, "text", text);
        return here.letters().templateOn(kind.code(), today)
                .map(own -> paper(own.title(), own.paragraphs(), values, kind.code() + "@" + own.from()))
                .orElseGet(() -> paper(
                        PaperWords.say(kind.code() + ".title"), PaperWords.paragraphs(kind.code()), values, kind.code() + "@" + OURS))
                .under(here.letters().letterhead());
    }

    private static Paper paper(String title, List<String> paragraphs, Map<String, String> values, String template) {
        List<String> lines = paragraphs.stream().flatMap(paragraph -> Fields.filled(paragraph, values).stream()).toList();
        return new Paper(title, List.of(new Paper.Section(null, lines, false)), List.of(), template);
    }

    private static Map<String, String> values(Centre here, DossierFile dossier, PersonLine to, LocalDate today) {
        Map<String, String> values = new HashMap<>();
        String director = dossier.caseDirector() == null ? null : dossier.caseDirector().name();
        put(values, "centre.name", here.name());
        put(values, "director.name", director);
        put(values, "signature", director == null ? here.name() : director + ", " + here.name());
        put(values, "letter.day", day(today));
        put(values, "dossier.openedOn", dossier.openedOn() == null ? null : day(dossier.openedOn()));
        if (to != null) {
            put(values, "dossier.number", dossier.number());
            put(values, "person.givenName", to.givenName());
            put(values, "person.familyName", to.familyName());
            put(values, "person.municipality", to.municipality());
        }
        return values;
    }

    private static void put(Map<String, String> values, String field, String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value);
        }
    }
}
