package be.fjc.attack;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A file that somebody sends.
 *
 * @param what is tried with it
 * @param outcomes what may come of it: {@code kept}, or codes of flaws; more than one where two guards stand in its way
 */
record Upload(String what, String name, byte[] bytes, Set<String> outcomes) {

    /** Stands in whatever must not come out again: where a picture was taken, and by whom. */
    static final String SECRET = "Geheime-plek-51.0259N-4.4776E";

    static Upload kept(String what, String name, byte[] bytes) {
        return new Upload(what, name, bytes, Set.of("kept"));
    }

    static Upload refused(String what, String name, byte[] bytes, String... flaws) {
        return new Upload(what, name, bytes, Set.of(flaws));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... pieces) {
        var all = new java.io.ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    @Override
    public String toString() {
        return what;
    }
}
