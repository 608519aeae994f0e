package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.Paper;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A paper as a tagged PDF in Dutch (PDF/UA-1 as far as the library goes): title, language, headings and paragraphs for screen readers, its font
 * inside, nothing fetched. Texts go in as text and never as markup. Nobody stands in its description as author.
 */
final class PaperFile {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String WITHHELD = "Een deel is hier weggelaten, omdat de ontvanger het niet mag lezen.";
    private static final String STYLE = """
            @page { size: A4; margin: 25mm 22mm 25mm 22mm }
            body { font-family: 'Paper'; font-size: 11pt; line-height: 1.45 }
            h1 { font-size: 17pt; font-weight: normal; margin: 8mm 0 8mm 0 }
            h2 { font-size: 13pt; font-weight: normal; margin: 6mm 0 2mm 0 }
            p { margin: 0 0 2mm 0; white-space: pre-wrap }
            p.letterhead { margin: 0; text-align: right }
            p.withheld { border-left: 2pt solid #000; padding-left: 3mm }
            """;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PaperFile() {}

    static byte[] of(Paper paper) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(PaperFile::font, "Paper")
                    .withProducer("FJC")
                    .withW3cDocument(page(paper), null)
                    .toStream(file)
                    .run();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return file.toByteArray();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    private static Document page(Paper paper) {
        Document page = empty();
        Element html = page.createElement("html");
        html.setAttribute("lang", "nl-BE");
        page.appendChild(html);
        Element head = add(html, "head", null);
        add(head, "title", paper.title());
        add(head, "style", STYLE);
        Element description = add(head, "meta", null);
        description.setAttribute("name", "subject");
        description.setAttribute("content", paper.title());
        Element body = add(html, "body", null);
        paper.letterhead().forEach(line -> add(body, "p", line).setAttribute("class", "letterhead"));
        add(body, "h1", paper.title());
        for (Paper.Section section : paper.sections()) {
            if (section.heading() != null) {
                add(body, "h2", section.heading());
            }
            section.lines().forEach(line -> add(body, "p", line));
            if (section.withheld()) {
                add(body, "p", WITHHELD).setAttribute("class", "withheld");
            }
        }
        return page;
    }

    private static Element add(Element parent, String name, String text) {
        Element element = parent.getOwnerDocument().createElement(name);
        if (text != null) {
            element.setTextContent(text);
        }
        parent.appendChild(element);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
