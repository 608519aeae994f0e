package be.fjc.platform.sealing;

/**
 * Seals texts under the keys of the bound centre. What comes out is good for one place in one centre; the column it lies in is
 * {@code bytea} and named in {@link be.fjc.platform.module.CentreModule#sealedColumns()}, or it is lost when keys change. Opening is not
 * deciding: ask {@link be.fjc.platform.access.Access} first.
 */
public interface Seal {

    /** The text sealed for its place; twice the same text is never twice the same bytes. */
    byte[] seal(Place place, String text);

    /**
     * The text that was sealed for this place.
     *
     * @throws NotSealedHere when it was sealed for another place or centre, or was changed, or its key is no more; never an empty text
     */
    String open(Place place, byte[] sealed);
}
