package be.fjc.casework.workroom;

import be.fjc.platform.sealing.NotSealedHere;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import java.nio.charset.StandardCharsets;

/** Binds a text to its place and hides nothing: what the real seal hides is tried where it is. */
public final class BoundSeal implements Seal {

    @Override
    public byte[] seal(Place place, String text) {
        return (place + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String open(Place place, byte[] sealed) {
        String text = new String(sealed, StandardCharsets.UTF_8);
        if (!text.startsWith(place.toString())) {
            throw new NotSealedHere(place, null);
        }
        return text.substring(place.toString().length());
    }
}
