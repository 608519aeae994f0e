package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.Paper;
import java.util.List;

/** A paper as the product makes it, with text that looks like markup and signs beyond ASCII. */
public final class SamplePaper {

    static final Paper PAPER = new Paper("Uittreksel uit het dossier", List.of(
            new Paper.Section(null, List.of("Beste Jana <b>Peeters</b> & co,", "Tweede zin: één ë €."), false),
            new Paper.Section("Contacten", List.of("1 oktober 2026: Telefoon, Bereikt"), true)));

    private SamplePaper() {}

    public static byte[] file() {
        return PaperFile.of(PAPER);
    }
}
