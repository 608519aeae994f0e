package be.fjc.testkit.attack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** A word in every dress it may leave the house in: plain, in an address, in JSON, in HTML, base64, hex, UTF-16, compressed. */
final class Forms {

    /** @param exact upper and lower case are different in this dress */
    private record Form(String name, String text, boolean exact) {}

    private static final int DEEPEST = 3;
    private static final int GZIP = 0x1f8b;

    private final List<Form> forms = new ArrayList<>();

    /** @param word letters and digits only */
    Forms(String word) {
        forms.add(new Form("plain", word, false));
        forms.add(each(word, "URL", character -> String.format("%%%02x", character)));
        forms.add(each(word, "JSON", character -> String.format("\\u%04x", character)));
        forms.add(each(word, "HTML", character -> "&#" + character + ";"));
        forms.add(each(word, "HTML hex", character -> String.format("&#x%x;", character)));
        forms.add(each(word, "hex", character -> String.format("%02x", character)));
        for (String dressed : List.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                base64(dressed, charset);
            }
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            forms.add(new Form(charset.name(), new String(word.getBytes(charset), StandardCharsets.ISO_8859_1), false));
        }
    }

    private static Form each(String word, String name, IntFunction<String> dress) {
        StringBuilder text = new StringBuilder();
        word.chars().forEach(character -> text.append(dress.apply(character)));
        return new Form(name, text.toString(), false);
    }

    /** What base64 makes of it whatever stands before and after: the characters that depend on nothing else, for each alignment. */
    private void base64(String word, Charset charset) {
        byte[] bytes = word.getBytes(charset);
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            int first = (before * 8 + 5) / 6;
            int last = shifted.length * 8 / 6;
            for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
                String text = encoder.withoutPadding().encodeToString(shifted).substring(first, last);
                forms.add(new Form("base64 of " + charset.name() + " +" + before, text, true));
            }
        }
    }

    /** Name of the dress in which the word stands in these bytes; null when it does not. */
    String in(byte[] bytes) {
        return in(bytes, 0);
    }

    String in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    private String in(byte[] bytes, int depth) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String small = text.toLowerCase(Locale.ROOT);
        for (Form form : forms) {
            if (form.exact ? text.contains(form.text) : small.contains(form.text.toLowerCase(Locale.ROOT))) {
                return form.name;
            }
        }
        return depth == DEEPEST ? null : compressed(bytes, depth);
    }

    private String compressed(byte[] bytes, int depth) {
        for (int at = 0; at + 10 < bytes.length; at++) {
            int head = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
            boolean gzip = head == GZIP && bytes[at + 2] == 8;
            boolean zlib = (head == 0x789c || head == 0x78da || head == 0x7801) && at == 0;
            if (gzip || zlib) {
                String found = in(unpacked(bytes, at, gzip), depth + 1);
                if (found != null) {
                    return "compressed " + found;
                }
            }
        }
        return null;
    }

    /** As much as can be read: what follows the stream is none of it. */
    private static byte[] unpacked(byte[] bytes, int from, boolean gzip) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        InputStream rest = new ByteArrayInputStream(bytes, from, bytes.length - from);
        try (InputStream packed = gzip ? new GZIPInputStream(rest) : new InflaterInputStream(rest)) {
            packed.transferTo(plain);
        } catch (IOException notThat) {
            return plain.toByteArray();
        }
        return plain.toByteArray();
    }
}
