package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.FileKind;
import be.fjc.casework.documents.domain.Flaw;
import be.fjc.casework.documents.domain.FlawFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Word and Excel files: a ZIP whose list of contents says what its pieces say, of a sensible size, without macros, embedded files, links that
 * fetch something, or anything else that acts.
 */
final class OfficeCheck {

    private static final int MOST_PIECES = 2000;
    private static final int LARGEST_PIECE = 16_000_000;
    private static final int LARGEST_WHOLE = 60_000_000;
    private static final int STEEPEST = 200;
    private static final int FREE = 1_000_000;
    private static final Pattern ACTS = Pattern.compile(
            "vbaproject|vbadata|/activex|/embeddings/|/ctrlprops/|/externallinks/|customui|/connections\\.xml|/querytables/|/macrosheets/|/dialogsheets/"
                    + "|\\.(exe|dll|js|vbs|wsf|hta|html?|svgz?|mht|jar|ps1|bat|cmd|lnk|swf|docm|dotm|xlsm|xlam|zip|ole)$");

    private OfficeCheck() {}

    static boolean begins(byte[] file) {
        return Bytes.startsWith(file, 'P', 'K', 3, 4);
    }

    /** Whether something ends like a ZIP, whatever it begins with: readers of ZIP look from the end. */
    static boolean ends(byte[] file) {
        for (int at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xffff); at--) {
            if (Bytes.stands(file, at, 'P', 'K', 5, 6) && at + 22 + Bytes.twoLow(file, at + 20) >= file.length) {
                return true;
            }
        }
        return false;
    }

    static FileKind kindOf(byte[] file) {
        try {
            return walked(file);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new FlawFound(Flaw.DAMAGED);
        }
    }

    private static FileKind walked(byte[] file) throws IOException {
        Set<String> listed = listed(file);
        Set<String> found = new HashSet<>();
        FileKind kind = null;
        long whole = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                FlawFound.unless(found.size() < MOST_PIECES, Flaw.BOMB);
                FlawFound.unless(found.add(name), Flaw.DOUBLE);
                FlawFound.unless(!ACTS.matcher("/" + name.toLowerCase(Locale.ROOT)).find(), Flaw.ACTIVE);
                FlawFound.unless(!name.contains("..") && !name.startsWith("/") && !name.contains("\\"), Flaw.DAMAGED);
                byte[] piece = zip.readNBytes(LARGEST_PIECE + 1);
                whole += piece.length;
                zip.closeEntry();
                boolean steep = piece.length > FREE && piece.length / Math.max(1, entry.getCompressedSize()) > STEEPEST;
                FlawFound.unless(piece.length <= LARGEST_PIECE && whole <= LARGEST_WHOLE && !steep, Flaw.BOMB);
                FlawFound.unless(!begins(piece) && !Bytes.startsWith(piece, 0xd0, 0xcf, 0x11, 0xe0), Flaw.ACTIVE);
                FileCheck.trial(piece);
                FileKind said = OfficeXml.look(name, piece);
                kind = said == null ? kind : said;
            }
        }
        FlawFound.unless(found.equals(listed), Flaw.DOUBLE);
        FlawFound.unless(kind != null, Flaw.TYPE);
        return kind;
    }

    /** The names in the list at the end, which is what Word and Excel go by. */
    private static Set<String> listed(byte[] file) {
        int end = file.length - 22;
        FlawFound.unless(Bytes.stands(file, end, 'P', 'K', 5, 6) && Bytes.twoLow(file, end + 20) == 0, Flaw.DOUBLE);
        int count = Bytes.twoLow(file, end + 10);
        int at = Bytes.fourLow(file, end + 16);
        FlawFound.unless(at >= 0 && count <= MOST_PIECES, Flaw.BOMB);
        Set<String> names = new HashSet<>();
        for (int piece = 0; piece < count; piece++) {
            FlawFound.unless(Bytes.stands(file, at, 'P', 'K', 1, 2), Flaw.DAMAGED);
            FlawFound.unless((Bytes.twoLow(file, at + 8) & 1) == 0, Flaw.LOCKED);
            int length = Bytes.twoLow(file, at + 28);
            names.add(new String(file, at + 46, length, java.nio.charset.StandardCharsets.UTF_8));
            at += 46 + length + Bytes.twoLow(file, at + 30) + Bytes.twoLow(file, at + 32);
        }
        FlawFound.unless(at == end, Flaw.DOUBLE);
        return names;
    }
}
