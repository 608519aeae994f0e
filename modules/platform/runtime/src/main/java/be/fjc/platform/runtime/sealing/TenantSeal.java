package be.fjc.platform.runtime.sealing;

import be.fjc.platform.runtime.tenancy.TenantCache;
import be.fjc.platform.runtime.tenancy.TenantScope;
import be.fjc.platform.sealing.NotSealedHere;
import be.fjc.platform.sealing.Place;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Duration;

/**
 * Seals under the bound centre's keyset, which is read anew twice a minute and whenever something comes from a key that we do not know yet:
 * another node may have got the next key a moment before us.
 */
@ApplicationScoped
class TenantSeal implements Seal {

    /** How long a node may go on sealing with what was the newest key. */
    static final Duration KEPT = Duration.ofSeconds(30);

    /** Part of what is bound; another form of sealing is another number. */
    private static final int FORM = 1;

    private static final String ONE = "keyset";

    private final TenantCache<String, Keyset> kept = new TenantCache<>(KEPT);

    @Inject
    Keysets keysets;

    @Override
    public byte[] sealBytes(Place place, byte[] bytes) {
        return keyset().seal(bytes, bound(TenantScope.current().id(), place));
    }

    @Override
    public byte[] openBytes(Place place, byte[] sealed) {
        Keyset keyset = keyset();
        if (!keyset.knows(sealed)) {
            kept.forget(ONE);
            keyset = keyset();
        }
        return open(keyset, TenantScope.current().id(), place, sealed);
    }

    static byte[] open(Keyset keyset, String tenant, Place place, byte[] sealed) {
        try {
            return keyset.open(sealed, bound(tenant, place));
        } catch (GeneralSecurityException moved) {
            throw new NotSealedHere(place, moved);
        }
    }

    /** The names have no sign that could part them, so two places never read the same. */
    static String bound(String tenant, Place place) {
        return tenant + "|" + place.table() + "|" + place.row() + "|" + place.column() + "|" + FORM;
    }

    private Keyset keyset() {
        return kept.get(ONE, () -> keysets.read().keyset());
    }
}
