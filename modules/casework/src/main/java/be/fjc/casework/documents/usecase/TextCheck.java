package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.Flaw;
import be.fjc.casework.documents.domain.FlawFound;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Plain text in UTF-8, and nothing that a browser, a word processor or a printer takes for more than text. */
final class TextCheck {

    /** Signs that no text has; a binary file of any kind has one soon. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f\\x7f]");
    private static final Pattern OTHER_KIND = Pattern.compile("\\A\\uFEFF?\\s*(<|\\{\\\\rtf|%!|#!|MIME-Version:|BEGIN:VC)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile(
            "<\\s*(script|svg|html|iframe|object|embed|meta|link|!doctype|\\?xml)|javascript:", Pattern.CASE_INSENSITIVE);

    private TextCheck() {}

    static void check(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException noText) {
            throw new FlawFound(Flaw.TYPE);
        }
        FlawFound.unless(!NO_TEXT.matcher(text).find(), Flaw.TYPE);
        FlawFound.unless(!MARKUP.matcher(text).find(), Flaw.ACTIVE);
        FlawFound.unless(!OTHER_KIND.matcher(text).find(), Flaw.TYPE);
    }
}
