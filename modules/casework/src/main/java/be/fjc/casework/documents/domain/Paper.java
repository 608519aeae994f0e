package be.fjc.casework.documents.domain;

import java.util.List;

/**
 * What stands on a paper, before it is one.
 *
 * @param title without a name: it goes into the file's own description
 */
public record Paper(String title, List<Section> sections) {

    public Paper {
        sections = List.copyOf(sections);
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
