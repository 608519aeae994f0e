package be.fjc.casework.documents.domain;

import java.util.List;

/**
 * What stands on a paper, before it is one.
 *
 * @param title without a name: it goes into the file's own description
 * @param letterhead lines above it; none when the centre gives none
 * @param template which version of which template it was written with, {@code invitation@2026-01-01}; null when with none
 */
public record Paper(String title, List<Section> sections, List<String> letterhead, String template) {

    public Paper {
        sections = List.copyOf(sections);
        letterhead = List.copyOf(letterhead);
    }

    /** Without a template. */
    public Paper(String title, List<Section> sections) {
        this(title, sections, List.of(), null);
    }

    /** The same under another letterhead. */
    public Paper under(List<String> lines) {
        return new Paper(title, sections, lines, template);
    }

    /**
     * @param heading null when it has none
     * @param withheld whether something was left out that this recipient may not read
     */
    public record Section(String heading, List<String> lines, boolean withheld) {

        public Section {
            lines = List.copyOf(lines);
        }
    }
}
