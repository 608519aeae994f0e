package be.fjc.platform.runtime.sealing;

import be.fjc.platform.sealing.Place;
import com.google.crypto.tink.Aead;
import java.nio.file.Path;

/** Somebody with the database of a centre, the master key and the folder of the keys as they had it, and all of our code. */
public final class Thief implements KeyEncryption {

    private final String masterKey;
    private final CentreHalves halves;

    /** @param keys a folder of keys, of which this one makes no more */
    public Thief(String masterKey, Path keys) {
        this.masterKey = masterKey;
        this.halves = new CentreHalves(keys);
    }

    @Override
    public void make(String tenant) {
        throw new UnsupportedOperationException("a thief makes no keys");
    }

    @Override
    public Aead of(String tenant) {
        return UnderBothHalves.following(masterKey, halves.of(tenant), tenant);
    }

    /** Whether these bytes out of that place open with that keyset, as it lay in the database or in a backup of it. */
    public boolean opens(byte[] keyset, String tenant, Place place, byte[] sealed) {
        try {
            return TenantSeal.open(Keyset.unwrapped(keyset, this, tenant), tenant, place, sealed) != null;
        } catch (IllegalStateException closed) {
            return false;
        }
    }
}
