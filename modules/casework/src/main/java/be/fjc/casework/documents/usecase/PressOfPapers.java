package be.fjc.casework.documents.usecase;

import be.fjc.casework.PaperPress;
import be.fjc.casework.documents.domain.Paper;
import be.fjc.platform.centre.CurrentCentre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The same file, and the same mark, as of a paper of a dossier. */
@ApplicationScoped
class PressOfPapers implements PaperPress {

    @Inject
    CurrentCentre centre;

    @Override
    public byte[] print(Sheet sheet, String mark) {
        var sections = sheet.parts().stream().map(part -> new Paper.Section(part.heading(), part.lines(), false)).toList();
        return Watermark.on(PaperFile.of(new Paper(sheet.title(), sections).under(centre.get().letters().letterhead())), mark);
    }
}
