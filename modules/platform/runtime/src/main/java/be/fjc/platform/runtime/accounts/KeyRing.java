package be.fjc.platform.runtime.accounts;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys that sign our tokens, in a folder that survives restarts and that the nodes of one installation share. Two files: the
 * private keys, encrypted under a secret that follows from the master key, and their public halves as a JWK set for the server's token
 * verification. The last key signs, all of them verify: that is how a next key can take over.
 */
final class KeyRing {

    static final String PRIVATE = "signing-keys.jwe";
    static final String PUBLIC = "jwks.json";

    private static final int BITS = 2048;

    private final List<RSAKey> keys;

    private KeyRing(List<RSAKey> keys) {
        this.keys = keys;
    }

    /**
     * Opens the folder's keys, and makes folder and first key when there are none.
     *
     * @param secret 32 bytes
     */
    static KeyRing open(Path folder, byte[] secret) {
        try {
            makePrivate(folder);
            Path file = folder.resolve(PRIVATE);
            if (Files.notExists(file)) {
                writeFirst(file, secret);
            }
            KeyRing ring = read(file, secret);
            ring.publish(folder.resolve(PUBLIC));
            return ring;
        } catch (IOException failure) {
            throw new IllegalStateException("the folder of the signing keys (fjc.keys.folder) cannot be used: " + failure, failure);
        }
    }

    /** The key that signs now. */
    RSAKey signing() {
        return keys.get(keys.size() - 1);
    }

    /** The key that a token names. */
    Optional<RSAKey> named(String kid) {
        return keys.stream().filter(key -> key.getKeyID().equals(kid)).findFirst();
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Two nodes may start for the first time together: the first file to arrive stays. */
    private static void writeFirst(Path file, byte[] secret) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), "new", ".jwe");
        try {
            JWEObject sealed = new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM),
                    new Payload(new JWKSet(newKey()).toString(false)));
            sealed.encrypt(new DirectEncrypter(secret));
            Files.writeString(draft, sealed.serialize());
            Files.move(draft, file);
        } catch (FileAlreadyExistsException otherNodeWasFirst) {
            Files.delete(draft);
        } catch (JOSEException failure) {
            throw new IllegalStateException("a signing key could not be made", failure);
        }
    }

    private static RSAKey newKey() throws JOSEException {
        return new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString()).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).generate();
    }

    private static KeyRing read(Path file, byte[] secret) throws IOException {
        try {
            JWEObject sealed = JWEObject.parse(Files.readString(file).strip());
            sealed.decrypt(new DirectDecrypter(secret));
            List<RSAKey> keys = JWKSet.parse(sealed.getPayload().toString()).getKeys().stream().map(key -> (RSAKey) key).toList();
            return new KeyRing(keys);
        } catch (ParseException | JOSEException failure) {
            throw new IllegalStateException("the signing keys in " + file.getFileName() + " cannot be opened with this fjc.master.key; "
                    + "give the key they were made with, or remove the file (everybody then signs in again)", failure);
        }
    }

    private void publish(Path file) throws IOException {
        Path draft = Files.createTempFile(file.getParent(), "new", ".json");
        Files.writeString(draft, new JWKSet(List.copyOf(keys)).toString(true));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
