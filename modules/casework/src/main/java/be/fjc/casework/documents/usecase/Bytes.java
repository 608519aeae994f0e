package be.fjc.casework.documents.usecase;

import java.nio.charset.StandardCharsets;

/** Reading bytes by their place. */
final class Bytes {

    private Bytes() {}

    static boolean startsWith(byte[] bytes, int... head) {
        return stands(bytes, 0, head);
    }

    static boolean stands(byte[] bytes, int from, int... head) {
        if (bytes.length < from + head.length) {
            return false;
        }
        for (int at = 0; at < head.length; at++) {
            if ((bytes[from + at] & 0xff) != head[at]) {
                return false;
            }
        }
        return true;
    }

    /** Where it stands at or after a place; -1 when nowhere. */
    static int find(byte[] bytes, byte[] sought, int from) {
        for (int at = Math.max(0, from); at <= bytes.length - sought.length; at++) {
            int same = 0;
            while (same < sought.length && bytes[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return at;
            }
        }
        return -1;
    }

    static int find(byte[] bytes, String sought, int from) {
        return find(bytes, sought.getBytes(StandardCharsets.ISO_8859_1), from);
    }

    /** Two bytes, the high one first. */
    static int two(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    }

    /** Four bytes, the high one first. */
    static int four(byte[] bytes, int at) {
        return two(bytes, at) << 16 | two(bytes, at + 2);
    }

    /** Two bytes, the low one first. */
    static int twoLow(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xff) << 8 | bytes[at] & 0xff;
    }

    /** Four bytes, the low one first. */
    static int fourLow(byte[] bytes, int at) {
        return twoLow(bytes, at + 2) << 16 | twoLow(bytes, at);
    }

    /** The bytes as characters one to one, so that a place in the one is a place in the other. */
    static String text(byte[] bytes, int from, int until) {
        return new String(bytes, from, until - from, StandardCharsets.ISO_8859_1);
    }
}
