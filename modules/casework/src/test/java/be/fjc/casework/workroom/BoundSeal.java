package be.fjc.casework.workroom;

import be.fjc.platform.sealing.NotSealedHere;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Binds what it seals to its place and hides nothing: what the real seal hides is tried where it is. */
public final class BoundSeal implements Seal {

    @Override
    public byte[] sealBytes(Place place, byte[] bytes) {
        byte[] bound = bound(place);
        return ByteBuffer.allocate(bound.length + bytes.length).put(bound).put(bytes).array();
    }

    @Override
    public byte[] openBytes(Place place, byte[] sealed) {
        int length = bound(place).length;
        if (sealed.length < length || !Arrays.equals(bound(place), Arrays.copyOf(sealed, length))) {
            throw new NotSealedHere(place, null);
        }
        return Arrays.copyOfRange(sealed, length, sealed.length);
    }

    private static byte[] bound(Place place) {
        return place.toString().getBytes(StandardCharsets.UTF_8);
    }
}
