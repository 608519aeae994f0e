package be.fjc.casework.documents.usecase;

import java.util.Optional;

/** Which side of a picture is up, out of Exif (JEITA CP-3451, tag 0x0112), and an Exif block that says only that. */
final class ExifSide {

    private static final int TAG = 0x0112;

    private ExifSide() {}

    /**
     * The whole marker segment to write; empty when the picture lies as it should or Exif does not say.
     *
     * @param from where the TIFF header begins
     * @param until first byte after the block
     */
    static Optional<byte[]> of(byte[] file, int from, int until) {
        if (until - from < 14) {
            return Optional.empty();
        }
        boolean low = file[from] == 'I';
        long entries = from + (four(file, from + 4, low) & 0xffffffffL);
        if (entries + 2 > until) {
            return Optional.empty();
        }
        int count = two(file, (int) entries, low);
        for (int entry = 0; entry < count; entry++) {
            int at = (int) entries + 2 + 12 * entry;
            if (at + 12 > until) {
                return Optional.empty();
            }
            if (two(file, at, low) == TAG) {
                int side = two(file, at + 8, low);
                return side >= 2 && side <= 8 ? Optional.of(block(side)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static byte[] block(int side) {
        return new byte[] {
            (byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8,
            0, 1, TAG >> 8, TAG & 0xff, 0, 3, 0, 0, 0, 1, 0, (byte) side, 0, 0, 0, 0, 0, 0
        };
    }

    private static int two(byte[] file, int at, boolean low) {
        return low ? Bytes.twoLow(file, at) : Bytes.two(file, at);
    }

    private static int four(byte[] file, int at, boolean low) {
        return low ? Bytes.fourLow(file, at) : Bytes.four(file, at);
    }
}
