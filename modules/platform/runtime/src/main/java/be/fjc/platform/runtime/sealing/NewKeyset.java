package be.fjc.platform.runtime.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The keyset of a centre that has none yet, for who makes centres. */
@ApplicationScoped
public class NewKeyset {

    @Inject
    KeyEncryption encryption;

    /** A first key, wrapped for this centre and ready to be kept. */
    public byte[] wrappedFor(String tenant) {
        encryption.make(tenant);
        return Keyset.first().wrapped(encryption, tenant);
    }

    /** An {@link IllegalStateException} says why the keyset that the centre has does not open here. */
    public void requireOpens(byte[] wrapped, String tenant) {
        Keyset.unwrapped(wrapped, encryption, tenant);
    }
}
