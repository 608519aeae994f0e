package be.fjc.attack;

import static be.fjc.attack.Upload.bytes;
import static be.fjc.attack.Upload.joined;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files that do something when they are opened, each in the clear and packed. */
final class PdfFiles {

    private static final List<String> ACTIONS = List.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "Movie", "Sound", "GoToE", "GoToR", "RichMediaExecute");

    private PdfFiles() {}

    static List<Upload> all() {
        List<Upload> all = new ArrayList<>();
        for (CompressParameters packing : List.of(CompressParameters.NO_COMPRESSION, CompressParameters.DEFAULT_COMPRESSION)) {
            String how = packing.isCompress() ? ", packed" : ", in the clear";
            all.add(Upload.kept("report" + how, "verslag.pdf", made(packing, document -> { })));
            all.add(Upload.kept("report that opens at its page" + how, "verslag.PDF", made(packing, PdfFiles::openAtPage)));
            for (String action : ACTIONS) {
                all.add(acting("opens with " + action + how, packing, document -> root(document).setItem(COSName.OPEN_ACTION, action(action))));
                all.add(acting("a page with " + action + how, packing, document -> document.getPage(0).getCOSObject()
                        .setItem(COSName.AA, under(COSName.O, action(action)))));
                all.add(acting("a link with " + action + how, packing, document -> annotation(document, "Link").setItem(COSName.A, action(action))));
            }
            for (String kind : List.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D")) {
                all.add(acting("has a " + kind + how, packing, document -> annotation(document, kind)));
            }
            all.add(acting("scripts by name" + how, packing, document -> root(document).setItem(COSName.NAMES,
                    under(COSName.getPDFName("JavaScript"), new COSDictionary()))));
            all.add(acting("files inside" + how, packing, document -> root(document).setItem(COSName.NAMES,
                    under(COSName.getPDFName("EmbeddedFiles"), new COSDictionary()))));
            all.add(acting("a form of another kind" + how, packing, document -> root(document).setItem(COSName.ACRO_FORM,
                    under(COSName.getPDFName("XFA"), new COSString("<xdp/>")))));
        }
        all.addAll(odd());
        return all;
    }

    static byte[] plain() {
        return made(CompressParameters.NO_COMPRESSION, document -> { });
    }

    private static List<Upload> odd() {
        byte[] plain = plain();
        String text = new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1);
        List<Upload> odd = new ArrayList<>();
        odd.add(Upload.refused("locked", "verslag.pdf", locked(), "passwordProtected"));
        odd.add(Upload.refused("script written in numbers", "verslag.pdf",
                bytes(text.replace("/Type /Catalog", "/Type /Catalog /#4a#53 (app.alert(1))")), "activeContent"));
        odd.add(Upload.refused("ends twice", "verslag.pdf", joined(plain, bytes("<script>alert(1)</script>")), "twoFilesInOne"));
        odd.add(Upload.refused("begins later", "verslag.pdf", joined(bytes("<script>alert(1)</script>\n"), plain), "typeNotAllowed", "activeContent"));
        odd.add(Upload.refused("without its end", "verslag.pdf", java.util.Arrays.copyOf(plain, plain.length - 30), "damaged"));
        odd.add(Upload.refused("a head alone", "verslag.pdf", bytes("%PDF-1.7\n%%EOF\n"), "damaged"));
        odd.add(Upload.refused("a bomb", "verslag.pdf", bomb("/Length 1"), "tooLargeInside"));
        odd.add(Upload.refused("a bomb as a list of objects", "verslag.pdf", bomb("/Type /ObjStm /N 1 /First 4"), "tooLargeInside"));
        odd.add(Upload.refused("a list packed in a way of its own", "verslag.pdf",
                joined(bytes("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode] >>\nstream\n00>\nendstream\nendobj\n%%EOF\n")),
                "tooLargeInside"));
        return odd;
    }

    private static Upload acting(String what, CompressParameters packing, Consumer<PDDocument> act) {
        return Upload.refused(what, "verslag.pdf", made(packing, act), "activeContent");
    }

    private static byte[] made(CompressParameters packing, Consumer<PDDocument> act) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            act.accept(document);
            document.save(file, packing);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] locked() {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("eigenaar", "gebruiker", new AccessPermission()));
            document.save(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void openAtPage(PDDocument document) {
        COSArray place = new COSArray();
        place.add(document.getPage(0).getCOSObject());
        place.add(COSName.getPDFName("Fit"));
        root(document).setItem(COSName.OPEN_ACTION, place);
    }

    private static COSDictionary root(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = under(COSName.S, COSName.getPDFName(kind));
        action.setString(COSName.F, "calc.exe");
        return action;
    }

    private static COSDictionary annotation(PDDocument document, String kind) {
        COSDictionary annotation = under(COSName.SUBTYPE, COSName.getPDFName(kind));
        COSArray all = new COSArray();
        all.add(annotation);
        document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, all);
        return annotation;
    }

    private static COSDictionary under(COSName key, org.apache.pdfbox.cos.COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    /** Four hundred megabytes of nothing in four hundred kilobytes. */
    private static byte[] bomb(String said) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] nothing = new byte[1 << 20];
        byte[] some = new byte[1 << 16];
        for (int megabyte = 0; megabyte < 400; megabyte++) {
            deflater.setInput(nothing);
            while (!deflater.needsInput()) {
                packed.write(some, 0, deflater.deflate(some));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return joined(bytes("%PDF-1.7\n1 0 obj\n<< " + said + " /Filter /FlateDecode >>\nstream\n"), packed.toByteArray(),
                bytes("\nendstream\nendobj\ntrailer << >>\n%%EOF\n"));
    }
}
