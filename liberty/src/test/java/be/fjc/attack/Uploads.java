package be.fjc.attack;

import static be.fjc.attack.Upload.bytes;
import static be.fjc.attack.Upload.joined;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Everything that is tried with files: what honest people send, and what others hide in it. */
final class Uploads {

    private Uploads() {}

    /** @param seed of what is left to chance */
    static List<Upload> all(long seed) {
        return Stream.of(PictureFiles.all(new Random(seed)), PdfFiles.all(), OfficeFiles.all(), texts(), twoInOne(), misnamed(), malware())
                .flatMap(List::stream)
                .toList();
    }

    /** The file of the European institute that every scanner knows, in two halves for the scanner of whoever builds this. */
    static byte[] trial() {
        return bytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    }

    private static List<Upload> texts() {
        List<Upload> all = new ArrayList<>();
        all.add(Upload.kept("a note", "notitie.txt", "Synthetisch: één gesprek, 3 < 5 €.\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        for (String page : List.of("<script>alert(1)</script>", "<svg onload=alert(1)>", "<html><body>x", "\n <!DOCTYPE html><p>x", "Dag < script src=x>",
                "<iframe src=//x>", "a <object data=x>", "<?xml version='1.0'?><x/>", "<a href='javascript:alert(1)'>x</a>", "x <meta http-equiv=refresh>")) {
            all.add(Upload.refused("page as text: " + page, "notitie.txt", bytes(page), "activeContent", "typeNotAllowed"));
            all.add(Upload.refused("page: " + page, "notitie.html", bytes(page), "activeContent", "typeNotAllowed"));
            all.add(Upload.refused("picture of lines: " + page, "tekening.svg", bytes(page), "activeContent", "typeNotAllowed"));
        }
        for (String other : List.of("{\\rtf1 x}", "%!PS-Adobe\nshowpage", "#!/bin/sh\nrm", "MIME-Version: 1.0\n", "MZ\u0000\u0001", "\u0000asm\u0001",
                "\u007fELF\u0002", "GIF89a\u0001\u0000;", "BM\u0001\u0000", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1", "Rar!\u001a\u0007", "7z\u00bc\u00af'")) {
            all.add(Upload.refused("not text: " + other.substring(0, 2), "notitie.txt", bytes(other), "typeNotAllowed"));
        }
        return all;
    }

    /** Files that are a ZIP as well, for who reads them from their end. */
    private static List<Upload> twoInOne() {
        List<Upload> all = new ArrayList<>();
        byte[] zip = OfficeFiles.zip(Map.of("kwaad.html", bytes("<script>")));
        honest().forEach((name, file) -> all.add(Upload.refused("a ZIP behind a " + name, name, joined(file, zip), "twoFilesInOne", "damaged")));
        byte[] comment = zip.clone();
        comment[comment.length - 2] = 20;
        byte[] pdf = PdfFiles.plain();
        all.add(Upload.refused("a ZIP that ends as a PDF", "verslag.pdf",
                joined(pdf, comment, bytes("\n%%EOF\n".repeat(3).substring(0, 20))), "twoFilesInOne"));
        all.add(Upload.refused("a PDF behind a ZIP", "verslag.docx", joined(OfficeFiles.made("docx", Map.of()), pdf), "twoFilesInOne", "damaged"));
        return all;
    }

    private static List<Upload> misnamed() {
        List<Upload> all = new ArrayList<>();
        honest().forEach((name, file) -> {
            for (String ending : List.of("pdf", "jpg", "png", "docx", "xlsx", "txt")) {
                if (!name.endsWith(ending)) {
                    all.add(Upload.refused(name + " called " + ending, "bestand." + ending, file, "nameDiffers"));
                }
            }
            for (String ending : List.of("exe", "html", "pdf.js", "docm", "svg")) {
                all.add(Upload.refused(name + " called " + ending, "bestand." + ending, file, "typeNotAllowed"));
            }
        });
        return all;
    }

    private static List<Upload> malware() {
        List<Upload> all = new ArrayList<>();
        all.add(Upload.refused("known malware", "proef.txt", trial(), "malware"));
        honest().forEach((name, file) -> all.add(Upload.refused("known malware behind a " + name, name, joined(file, trial()), "malware")));
        byte[] jpeg = PictureFiles.picture("jpg");
        all.add(Upload.refused("known malware in a comment", "foto.jpg", joined(Arrays.copyOf(jpeg, 2), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 70},
                trial(), Arrays.copyOfRange(jpeg, 2, jpeg.length)), "malware"));
        return all;
    }

    /** One of each kind that is kept. */
    static Map<String, byte[]> honest() {
        return Map.of("verslag.pdf", PdfFiles.plain(), "foto.jpg", PictureFiles.picture("jpg"), "scherm.png", PictureFiles.picture("png"),
                "brief.docx", OfficeFiles.made("docx", Map.of()), "lijst.xlsx", OfficeFiles.made("xlsx", Map.of()),
                "notitie.txt", bytes("Synthetisch"));
    }
}
