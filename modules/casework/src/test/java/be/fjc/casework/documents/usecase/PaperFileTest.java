package be.fjc.casework.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.documents.PdfUa;
import be.fjc.casework.documents.domain.Paper;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A paper read back by a reader that did not make it. */
class PaperFileTest {

    private static final Paper PAPER = SamplePaper.PAPER;

    @Test
    void is_tagged_in_dutch_with_a_title_and_its_font_and_says_what_stands_on_it() throws IOException {
        try (PDDocument file = Loader.loadPDF(PaperFile.of(PAPER))) {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl-BE");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(structure(catalog.getStructureTreeRoot().getKids())).contains("H1", "H2", "P");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8)).contains("pdfuaid");
            String text = new PDFTextStripper().getText(file);
            assertThat(text).contains("Uittreksel uit het dossier", "Beste Jana <b>Peeters</b> & co,", "één ë €", "Contacten", "weggelaten");
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void has_all_that_a_screen_reader_needs() {
        assertThat(PdfUa.faults(PaperFile.of(PAPER))).isEmpty();
    }

    @Test
    void holds_nothing_besides_no_author_no_files_no_scripts() throws IOException {
        byte[] paper = PaperFile.of(PAPER);
        try (PDDocument file = Loader.loadPDF(paper)) {
            assertThat(file.getDocumentInformation().getAuthor()).isNull();
            assertThat(file.getDocumentInformation().getKeywords()).isNull();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo(PAPER.title());
            assertThat(file.getDocumentCatalog().getNames()).isNull();
        }
        assertThat(FileCheck.of("paper.pdf", paper).served()).as("our own check takes it in").isEqualTo(paper);
    }

    private static String structure(List<Object> kids) {
        StringBuilder names = new StringBuilder();
        for (Object kid : kids) {
            if (kid instanceof org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement element) {
                names.append(element.getStructureType()).append(' ').append(structure(element.getKids()));
            }
        }
        return names.toString();
    }
}
