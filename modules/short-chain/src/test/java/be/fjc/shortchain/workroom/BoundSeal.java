package be.fjc.shortchain.workroom;

import be.fjc.platform.sealing.NotSealedHere;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import java.nio.charset.StandardCharsets;

/** Seals nothing, and yet opens what it took in for one place at that place only. */
public final class BoundSeal implements Seal {

    @Override
    public byte[] sealBytes(Place place, byte[] bytes) {
        return (place + "\n" + new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public byte[] openBytes(Place place, byte[] sealed) {
        String whole = new String(sealed, StandardCharsets.ISO_8859_1);
        if (!whole.startsWith(place + "\n")) {
            throw new NotSealedHere(place, null);
        }
        return whole.substring(place.toString().length() + 1).getBytes(StandardCharsets.ISO_8859_1);
    }
}
