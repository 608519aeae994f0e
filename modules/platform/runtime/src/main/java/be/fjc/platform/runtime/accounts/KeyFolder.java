package be.fjc.platform.runtime.accounts;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.function.UnaryOperator;

/**
 * The folder of the signing keys, which survives restarts and which the nodes of one installation share. Two files: the private keys,
 * encrypted under a secret that follows from the master key, and their public halves as a JWK set for the server's token verification.
 * Who changes them holds a lock on a third, so that neither file is ever older than the other for long, and no change is lost.
 */
final class KeyFolder {

    static final String PRIVATE = "signing-keys.jwe";
    static final String PUBLIC = "jwks.json";
    private static final String LOCK = "keys.lock";

    private final Path folder;
    private final byte[] secret;

    /** @param secret 32 bytes */
    KeyFolder(Path folder, byte[] secret) {
        this.folder = folder;
        this.secret = secret.clone();
    }

    /** The ring in the folder; makes folder and first key when there are none, and publishes what is there. */
    KeyRing open() {
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return change(ring -> ring);
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    /**
     * Replaces the ring. The public halves are published first: whoever meets a new key's first token can already verify it.
     *
     * @return the ring as it is now
     */
    KeyRing change(UnaryOperator<KeyRing> how) {
        synchronized (KeyFolder.class) {
            try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // until the channel closes
                boolean fresh = Files.notExists(folder.resolve(PRIVATE));
                KeyRing before = fresh ? KeyRing.first() : read();
                KeyRing after = how.apply(before);
                replace(PUBLIC, after.json(true));
                if (fresh || after != before) {
                    replace(PRIVATE, sealed(after));
                }
                return after;
            } catch (IOException failure) {
                throw unusable(failure);
            }
        }
    }

    /** The ring in the folder, which must be there. */
    KeyRing read() {
        try {
            JWEObject sealed = JWEObject.parse(Files.readString(folder.resolve(PRIVATE)).strip());
            sealed.decrypt(new DirectDecrypter(secret));
            return KeyRing.parsed(sealed.getPayload().toString());
        } catch (IOException failure) {
            throw unusable(failure);
        } catch (ParseException | JOSEException failure) {
            throw new IllegalStateException("the signing keys in " + PRIVATE + " cannot be opened with this fjc.master.key; "
                    + "give the key they were made with, or remove the file (everybody then signs in again)", failure);
        }
    }

    /** Differs when someone has replaced the keys; cheap enough to ask every second. */
    String edition() {
        try {
            BasicFileAttributes file = Files.readAttributes(folder.resolve(PRIVATE), BasicFileAttributes.class);
            return file.fileKey() + "|" + file.lastModifiedTime() + "|" + file.size();
        } catch (IOException failure) {
            throw unusable(failure);
        }
    }

    private String sealed(KeyRing ring) {
        try {
            JWEObject jwe = new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(ring.json(false)));
            jwe.encrypt(new DirectEncrypter(secret));
            return jwe.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException("the signing keys could not be sealed", failure);
        }
    }

    /** Whole or not at all; the temporary file is made for this user alone. */
    private void replace(String name, String content) throws IOException {
        Path draft = Files.createTempFile(folder, "new", ".tmp");
        Files.writeString(draft, content);
        Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static IllegalStateException unusable(IOException failure) {
        return new IllegalStateException("the folder of the signing keys (fjc.keys.folder) cannot be used: " + failure, failure);
    }
}
