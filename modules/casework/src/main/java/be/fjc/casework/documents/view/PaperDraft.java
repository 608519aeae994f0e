package be.fjc.casework.documents.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.documents.domain.Paper;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.List;

/** A paper to look at before it is made. */
public record PaperDraft(@Open String title, @Open List<String> letterhead, @Open String template, @Classified(R) List<Section> sections) {

    /** @param withheld whether something was left out that the recipient may not read; absent when not */
    public record Section(@Classified(R) String heading, @Classified(R) List<String> lines, @Classified(R) Boolean withheld) {}

    public static PaperDraft of(Paper paper) {
        return new PaperDraft(paper.title(), paper.letterhead(), paper.template(), paper.sections().stream()
                .map(section -> new Section(section.heading(), section.lines(), section.withheld() ? Boolean.TRUE : null))
                .toList());
    }
}
