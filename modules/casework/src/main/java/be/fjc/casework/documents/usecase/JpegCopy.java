package be.fjc.casework.documents.usecase;

import be.fjc.casework.documents.domain.Flaw;
import be.fjc.casework.documents.domain.FlawFound;
import java.io.ByteArrayOutputStream;

/**
 * Copies a JPEG marker by marker (ITU T.81, annex B) and leaves out whatever is not the picture: what the camera knew (Exif with the place,
 * XMP, comments, thumbnails, further pictures) and everything after its end. The picture itself is not compressed anew: it may be evidence.
 * Which side is up is all that is kept of Exif.
 */
final class JpegCopy {

    /** A picture with more would fell the reader's computer, if not ours. */
    static final long MOST_PIXELS = 100_000_000;

    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    private final byte[] file;
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();
    private int at = 2;
    private boolean framed;

    private JpegCopy(byte[] file) {
        this.file = file;
    }

    static boolean begins(byte[] file) {
        return Bytes.startsWith(file, 0xff, 0xd8, 0xff);
    }

    static byte[] of(byte[] file) {
        try {
            return new JpegCopy(file).copied();
        } catch (ArrayIndexOutOfBoundsException cutShort) {
            throw new FlawFound(Flaw.DAMAGED);
        }
    }

    private byte[] copied() {
        copy.write(file, 0, 2);
        boolean scanned = false;
        while (true) {
            int marker = marker();
            if (marker == END) {
                FlawFound.unless(framed && scanned, Flaw.DAMAGED);
                copy.write(0xff);
                copy.write(END);
                return copy.toByteArray();
            }
            segment(marker);
            if (marker == SCAN) {
                scanned = true;
                scan();
            }
        }
    }

    /** The next marker; bytes to fill up may come before it. */
    private int marker() {
        FlawFound.unless((file[at] & 0xff) == 0xff, Flaw.DAMAGED);
        while ((file[at] & 0xff) == 0xff) {
            at++;
        }
        return file[at++] & 0xff;
    }

    private void segment(int marker) {
        int length = Bytes.two(file, at);
        FlawFound.unless(length >= 2 && at + length <= file.length, Flaw.DAMAGED);
        if (isFrame(marker)) {
            long pixels = (long) Bytes.two(file, at + 3) * Bytes.two(file, at + 5);
            FlawFound.unless(pixels > 0 && length >= 8, Flaw.DAMAGED);
            FlawFound.unless(pixels <= MOST_PIXELS, Flaw.BOMB);
            framed = true;
        }
        if (marker == 0xe1 && says(length, "Exif\0\0")) {
            ExifSide.of(file, at + 8, at + length).ifPresent(this::write);
        } else if (isPicture(marker, length)) {
            copy.write(0xff);
            copy.write(marker);
            copy.write(file, at, length);
        }
        at += length;
    }

    /** What a reader needs to draw it: frames, tables, scans, colours; of what applications add only the colour profile and Adobe's transform. */
    private boolean isPicture(int marker, int length) {
        return switch (marker) {
            case 0xe0 -> says(length, "JFIF\0") && length == 16;
            case 0xe2 -> says(length, "ICC_PROFILE\0");
            case 0xee -> says(length, "Adobe") && length == 14;
            case 0xdb, 0xc4, 0xdd, SCAN -> true;
            default -> {
                FlawFound.unless(isFrame(marker) || marker >= 0xe0 && marker <= 0xef || marker == 0xfe, Flaw.DAMAGED);
                yield isFrame(marker);
            }
        };
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private boolean says(int length, String head) {
        return length >= 2 + head.length() && Bytes.text(file, at + 2, at + 2 + head.length()).equals(head);
    }

    private void write(byte[] bytes) {
        copy.write(bytes, 0, bytes.length);
    }

    /** What is drawn, up to a marker that is more than a byte of it or a fresh start. */
    private void scan() {
        int from = at;
        while ((file[at] & 0xff) != 0xff || file[at + 1] == 0 || (file[at + 1] & 0xf8) == 0xd0) {
            at++;
        }
        copy.write(file, from, at - from);
    }
}
