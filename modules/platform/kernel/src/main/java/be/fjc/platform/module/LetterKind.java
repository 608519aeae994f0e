package be.fjc.platform.module;

import be.fjc.platform.access.InformationClass;
import java.util.Map;

/**
 * A kind of letter for which a centre may write its own templates.
 *
 * @param code stands in the tenant file under {@code letters}
 * @param fields every field that exists, with the class of what it holds; only identity and facts ever go into a letter, and a template with
 *     another is refused
 * @param text the field for what the maker writes; a template without it would lose those words
 */
public record LetterKind(String code, Map<String, InformationClass> fields, String text) {

    public LetterKind {
        fields = Map.copyOf(fields);
    }
}
