package be.fjc.shortchain.batches.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What kind of text a file is: in UTF-8, or else in Windows-1252 as older systems write it, and by which sign its cells are parted. Looked
 * through once from end to end, a buffer at a time; anything that is no text is found here.
 *
 * @param separator between cells
 */
public record TextOfFile(Charset charset, char separator) {

    public static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int BUFFER = 32_768;
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final String UNUSED_IN_WINDOWS = "\u0081\u008D\u008F\u0090\u009D";

    /** @param file read to its end, and closed by who gave it */
    public static TextOfFile of(InputStream file) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        StringBuilder head = new StringBuilder();
        boolean utf = true;
        boolean unused = false;
        long size = 0;
        byte[] chunk = new byte[BUFFER / 2];
        for (int read = file.readNBytes(chunk, 0, chunk.length); read > 0; read = file.readNBytes(chunk, 0, chunk.length)) {
            if (size == 0) {
                requireNoOtherKind(chunk, read);
            }
            size += read;
            for (int at = 0; at < read; at++) {
                int sign = chunk[at] & 0xFF;
                if (sign < 0x20 && sign != '\t' && sign != '\n' && sign != '\r' || sign == 0x7F) {
                    throw new FlawFound(Flaw.NOT_TEXT);
                }
                unused |= UNUSED_IN_WINDOWS.indexOf(sign) >= 0;
            }
            if (utf) {
                bytes.put(chunk, 0, read).flip();
                utf = !strict.decode(bytes, chars, false).isError();
                bytes.compact();
                chars.clear();
            }
            if (head.length() < BUFFER) {
                head.append(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
        bytes.flip();
        utf = utf && !strict.decode(bytes, chars, true).isError();
        if (head.toString().replace("\u00EF\u00BB\u00BF", "").isBlank()) {
            throw new FlawFound(Flaw.EMPTY);
        }
        if (!utf && unused) {
            throw new FlawFound(Flaw.ENCODING);
        }
        return new TextOfFile(utf ? StandardCharsets.UTF_8 : WINDOWS, separatorOf(head.toString()));
    }

    /** UTF-16 has zeros too, but whoever sends it is better told about the encoding. */
    private static void requireNoOtherKind(byte[] start, int length) {
        if (length >= 2 && ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE || (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF)) {
            throw new FlawFound(Flaw.ENCODING);
        }
        String signature = new String(start, 0, Math.min(length, 5), StandardCharsets.ISO_8859_1);
        if (signature.startsWith("PK") && length > 2 && start[2] < 0x20 || signature.startsWith("%PDF-") || signature.startsWith("{\\rtf")) {
            throw new FlawFound(Flaw.NOT_TEXT);
        }
    }

    /** The one that stands most often in the first row, outside quotes. */
    private static char separatorOf(String head) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int at = 0; at < head.length(); at++) {
            char sign = head.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r') && at > 0) {
                break;
            } else if (!quoted && SEPARATORS.contains(sign)) {
                counts[SEPARATORS.indexOf(sign)]++;
            }
        }
        int most = 0;
        for (int which = 1; which < counts.length; which++) {
            most = counts[which] > counts[most] ? which : most;
        }
        return SEPARATORS.get(most);
    }
}
