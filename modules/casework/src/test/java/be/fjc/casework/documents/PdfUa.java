package be.fjc.casework.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF, the reference for ISO 14289, finds against a file as PDF/UA-1: what a screen reader needs. */
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** @return a line for each fault, with the clause; empty when there is none */
    public static List<String> faults(byte[] file) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1)) {
            return Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .toList();
        } catch (VeraPDFException | IOException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
