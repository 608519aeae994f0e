package be.fjc.casework.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.documents.PdfUa;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Every page says who took it, and screen readers pass over it. */
class WatermarkTest {

    @Test
    void stands_on_every_page_as_no_part_of_the_text() throws IOException {
        try (PDDocument file = Loader.loadPDF(Watermark.on(pages(3), "Opgehaald door Žoë 李 op 1 maart 2026"))) {
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page <= 3; page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(file)).contains("Opgehaald door Žoë ? op 1 maart 2026");
                String drawn = new String(file.getPage(page - 1).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(drawn.indexOf("/Artifact BMC")).isBetween(0, drawn.indexOf("Tj"));
            }
            assertThat(file.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void takes_nothing_from_a_screen_reader() throws IOException {
        assertThat(PdfUa.faults(Watermark.on(SamplePaper.file(), "Opgehaald door Žoë op 1 maart 2026"))).isEmpty();
        assertThat(PdfUa.faults(pages(1))).as("a file without tags is told from one with them").isNotEmpty();
    }

    private static byte[] pages(int count) throws IOException {
        try (PDDocument file = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < count; page++) {
                file.addPage(new PDPage());
            }
            file.save(out);
            return out.toByteArray();
        }
    }
}
