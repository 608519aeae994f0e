package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.Flaw;
import be.fjc.casework.documents.domain.FlawFound;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that begins at its first byte, ends at its last one, opens without a password, and has no scripts, actions or files inside. */
final class PdfCheck {

    private static final int MOST_PAGES = 1000;
    private static final int DEEPEST = 100;

    /** Keys that hold something that acts, or a file (ISO 32000-1: 12.6 actions, 7.11 files, 12.7.8 XFA, 13 multimedia). */
    private static final Set<String> ACTING_KEYS = Set.of("JS", "JavaScript", "XFA", "EmbeddedFiles", "EF", "RichMediaContent", "RichMediaSettings");

    /** Kinds of actions (S), annotations (Subtype) and objects (Type) that do more than show or lead to a page. */
    private static final Set<String> ACTING_KINDS = Set.of(
            "JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "Movie", "Sound", "GoToE", "GoToR", "RichMediaExecute", "GoTo3DView",
            "FileAttachment", "RichMedia", "Screen", "3D", "EmbeddedFile");

    /** Also where an older edition inside the file is what acts. */
    private static final Pattern IN_THE_CLEAR = Pattern.compile("/(JavaScript|Launch|EmbeddedFile|RichMedia)\\b");

    private PdfCheck() {}

    static boolean begins(byte[] file) {
        return Bytes.startsWith(file, '%', 'P', 'D', 'F', '-');
    }

    static void check(byte[] file) {
        int end = lastEnd(file);
        FlawFound.unless(end >= 0, Flaw.DAMAGED);
        FlawFound.unless(Bytes.text(file, end + 5, file.length).isBlank(), Flaw.DOUBLE);
        FlawFound.unless(!IN_THE_CLEAR.matcher(Bytes.text(file, 0, file.length)).find(), Flaw.ACTIVE);
        PdfSizes.check(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            FlawFound.unless(!document.isEncrypted(), Flaw.LOCKED);
            FlawFound.unless(document.getNumberOfPages() > 0, Flaw.DAMAGED);
            FlawFound.unless(document.getNumberOfPages() <= MOST_PAGES, Flaw.BOMB);
            walk(document.getDocument());
        } catch (InvalidPasswordException locked) {
            throw new FlawFound(Flaw.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw broken instanceof FlawFound found ? found : new FlawFound(Flaw.DAMAGED);
        }
    }

    private static int lastEnd(byte[] file) {
        int last = -1;
        for (int at = Bytes.find(file, "%%EOF", Math.max(0, file.length - 2048)); at >= 0; at = Bytes.find(file, "%%EOF", at + 1)) {
            last = at;
        }
        return last;
    }

    private static void walk(COSDocument document) {
        look(document.getTrailer(), 0);
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            look(document.getObjectFromPool(key).getObject(), 0);
        }
    }

    /** What it refers to is walked by itself. */
    private static void look(COSBase found, int depth) {
        FlawFound.unless(depth < DEEPEST, Flaw.DAMAGED);
        if (found instanceof COSArray list) {
            for (int at = 0; at < list.size(); at++) {
                look(list.get(at), depth + 1);
            }
        } else if (found instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                FlawFound.unless(!ACTING_KEYS.contains(entry.getKey().getName()), Flaw.ACTIVE);
                kind(entry.getKey(), entry.getValue());
                look(entry.getValue() instanceof COSObject ? null : entry.getValue(), depth + 1);
            });
        }
    }

    private static void kind(COSName key, COSBase value) {
        boolean says = key.equals(COSName.S) || key.equals(COSName.SUBTYPE) || key.equals(COSName.TYPE);
        COSBase said = value instanceof COSObject other ? other.getObject() : value;
        FlawFound.unless(!says || !(said instanceof COSName name) || !ACTING_KINDS.contains(name.getName()), Flaw.ACTIVE);
    }
}
