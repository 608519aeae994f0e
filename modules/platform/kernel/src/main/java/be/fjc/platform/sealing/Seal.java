package be.fjc.platform.sealing;

import java.nio.charset.StandardCharsets;

/**
 * Seals texts and files under the keys of the bound centre. What comes out is good for one place in one centre; the column it lies in is
 * {@code bytea} and named in {@link be.fjc.platform.module.CentreModule#sealedColumns()}, or it is lost when keys change. Opening is not
 * deciding: ask {@link be.fjc.platform.access.Access} first.
 */
public interface Seal {

    /** The bytes sealed for their place; twice the same is never twice the same bytes. At most a few hundred kilobytes: all is in memory. */
    byte[] sealBytes(Place place, byte[] bytes);

    /**
     * The bytes that were sealed for this place.
     *
     * @throws NotSealedHere when they were sealed for another place or centre, or were changed, or their key is no more; never empty bytes
     */
    byte[] openBytes(Place place, byte[] sealed);

    /** The text sealed for its place; twice the same text is never twice the same bytes. */
    default byte[] seal(Place place, String text) {
        return sealBytes(place, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text that was sealed for this place.
     *
     * @throws NotSealedHere as {@link #openBytes}; never an empty text
     */
    default String open(Place place, byte[] sealed) {
        return new String(openBytes(place, sealed), StandardCharsets.UTF_8);
    }
}
