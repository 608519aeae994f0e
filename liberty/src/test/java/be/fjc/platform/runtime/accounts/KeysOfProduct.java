package be.fjc.platform.runtime.accounts;

import be.fjc.testkit.RunningProduct;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.file.Path;
import java.time.Instant;

/** The signing keys of the running product, as somebody would have them who stole the folder and the master key. */
public final class KeysOfProduct {

    private KeysOfProduct() {}

    public static Path folder() {
        String attached = System.getProperty("fjc.attached");
        return Path.of(attached == null ? System.getProperty("fjc.data") : attached).toAbsolutePath().resolve("keys");
    }

    /** The key that signs now, private half and all. */
    public static RSAKey signing() {
        byte[] secret = SigningKeys.secretUnder(RunningProduct.get().product().masterKey());
        return new KeyFolder(folder(), secret).read().signing(Instant.now());
    }
}
