package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.Flaw;
import be.fjc.casework.documents.domain.FlawFound;
import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/** Copies a PNG chunk by chunk (W3C PNG, 5) and leaves out whatever is not the picture: texts, Exif, times, what applications add. */
final class PngCopy {

    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "sRGB", "cHRM", "pHYs", "sBIT", "bKGD");
    private static final int SIGNATURE = 8;

    private PngCopy() {}

    static boolean begins(byte[] file) {
        return Bytes.startsWith(file, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a);
    }

    static byte[] of(byte[] file) {
        try {
            return copied(file);
        } catch (IndexOutOfBoundsException cutShort) {
            throw new FlawFound(Flaw.DAMAGED);
        }
    }

    private static byte[] copied(byte[] file) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        copy.write(file, 0, SIGNATURE);
        boolean drawn = false;
        for (int at = SIGNATURE;; ) {
            int length = Bytes.four(file, at);
            FlawFound.unless(length >= 0 && length <= file.length - at - 12, Flaw.DAMAGED);
            String chunk = Bytes.text(file, at + 4, at + 8);
            CRC32 sum = new CRC32();
            sum.update(file, at + 4, length + 4);
            FlawFound.unless((int) sum.getValue() == Bytes.four(file, at + 8 + length), Flaw.DAMAGED);
            FlawFound.unless((at == SIGNATURE) == chunk.equals("IHDR"), Flaw.DAMAGED);
            if (at == SIGNATURE) {
                size(file, at + 8);
            }
            drawn |= chunk.equals("IDAT");
            if (PICTURE.contains(chunk)) {
                copy.write(file, at, length + 12);
            } else {
                FlawFound.unless(Character.isLowerCase(chunk.charAt(0)), Flaw.DAMAGED);
            }
            if (chunk.equals("IEND")) {
                FlawFound.unless(drawn, Flaw.DAMAGED);
                return copy.toByteArray();
            }
            at += length + 12;
        }
    }

    private static void size(byte[] file, int at) {
        long width = Bytes.four(file, at);
        long height = Bytes.four(file, at + 4);
        FlawFound.unless(width > 0 && height > 0, Flaw.DAMAGED);
        FlawFound.unless(width * height <= JpegCopy.MOST_PIXELS, Flaw.BOMB);
    }
}
