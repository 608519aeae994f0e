package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.FileKind;
import be.fjc.casework.documents.domain.Flaw;
import be.fjc.casework.documents.domain.FlawFound;
import java.nio.charset.StandardCharsets;

/**
 * Looks into a file that came from outside: its kind by what it holds, never by what it is called; that it is one file of that kind and
 * nothing besides; and that nothing in it acts when it is opened. Pictures come out without what the camera wrote into them.
 */
public final class FileCheck {

    /** What every scanner takes for malware, so that people can try theirs (EICAR, 2003). In two halves, or scanners refuse our own jar. */
    private static final byte[] TRIAL = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*").getBytes(StandardCharsets.US_ASCII);

    private FileCheck() {}

    /** @param served what is kept and given back: the same bytes, but of a picture only the picture */
    public record Fit(FileKind kind, byte[] served) {}

    /**
     * @param name as the sender calls it; only its ending counts
     * @throws FlawFound when it is not taken in
     */
    public static Fit of(String name, byte[] file) {
        trial(file);
        Fit fit = fit(file);
        FileKind said = FileKind.named(name).orElseThrow(() -> new FlawFound(Flaw.TYPE));
        FlawFound.unless(said == fit.kind, Flaw.NAME);
        return fit;
    }

    /** Also in what is packed inside. */
    static void trial(byte[] content) {
        FlawFound.unless(Bytes.find(content, TRIAL, 0) < 0, Flaw.MALWARE);
    }

    private static Fit fit(byte[] file) {
        if (OfficeCheck.begins(file)) {
            return new Fit(OfficeCheck.kindOf(file), file);
        }
        FlawFound.unless(!OfficeCheck.ends(file), Flaw.DOUBLE);
        if (PdfCheck.begins(file)) {
            PdfCheck.check(file);
            return new Fit(FileKind.PDF, file);
        }
        if (JpegCopy.begins(file)) {
            return new Fit(FileKind.JPEG, JpegCopy.of(file));
        }
        if (PngCopy.begins(file)) {
            return new Fit(FileKind.PNG, PngCopy.of(file));
        }
        TextCheck.check(file);
        return new Fit(FileKind.TEXT, file);
    }
}
