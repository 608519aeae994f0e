package be.fjc.platform.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a centre writes its letters.
 *
 * @param letterhead lines above every paper; none when the centre gives none
 * @param templates of each kind the oldest version first; a kind without any is written with the product's own
 */
public record Letters(List<String> letterhead, List<Template> templates) {

    /** A centre that says nothing about letters. */
    public static final Letters NONE = new Letters(List.of(), List.of());

    public Letters {
        letterhead = List.copyOf(letterhead);
        templates = List.copyOf(templates);
    }

    /** The version in force on a day; empty when the product's own is. */
    public Optional<Template> templateOn(String kind, LocalDate day) {
        return templates.stream()
                .filter(template -> template.kind().equals(kind) && !template.from().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * One version of a template.
     *
     * @param from first day, until the next version
     * @param title without fields: it names the file, and a name may not stand there
     * @param paragraphs with fields as {@code {person.givenName}}
     */
    public record Template(String kind, LocalDate from, String title, List<String> paragraphs) {

        public Template {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
