package be.fjc.casework.documents.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes at the foot of every page of a paper who took it and when, so that a copy that turns up says where it came from. */
public final class Watermark {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 8;
    private static final float LEFT = 62;
    private static final float FOOT = 30;

    private Watermark() {}

    /** The same file with these words on every page; for screen readers they are no part of the text. */
    public static byte[] on(byte[] pdf, String words) {
        try (PDDocument document = Loader.loadPDF(pdf); InputStream file = PDDocument.class.getResourceAsStream(FONT);
                ByteArrayOutputStream marked = new ByteArrayOutputStream()) {
            PDType0Font font = PDType0Font.load(document, file, true);
            for (PDPage page : document.getPages()) {
                try (PDPageContentStream content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                    content.beginMarkedContent(COSName.ARTIFACT);
                    content.beginText();
                    content.setFont(font, SIZE);
                    content.newLineAtOffset(LEFT, FOOT);
                    content.showText(drawable(font, words));
                    content.endText();
                    content.endMarkedContent();
                }
            }
            document.save(marked);
            return marked.toByteArray();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Names are written in any script, and the font does not know them all. */
    private static String drawable(PDType0Font font, String words) {
        StringBuilder drawn = new StringBuilder();
        words.codePoints().forEach(sign -> {
            String one = Character.toString(sign);
            try {
                font.encode(one);
                drawn.append(one);
            } catch (IOException | IllegalArgumentException unknown) {
                drawn.append('?');
            }
        });
        return drawn.toString();
    }
}
