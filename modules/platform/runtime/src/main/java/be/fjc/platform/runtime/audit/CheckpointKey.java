package be.fjc.platform.runtime.audit;

import be.fjc.platform.runtime.tenancy.DatabaseSecrets;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import org.eclipse.microprofile.config.Config;

/**
 * The Ed25519 key that signs checkpoints of the audit. It lies in the keys folder beside the token keys, encrypted under a secret that
 * follows from the master key; its public half beside it is for whoever verifies, and may go anywhere.
 */
@ApplicationScoped
public class CheckpointKey {

    static final String PRIVATE = "audit-key.jwe";
    static final String PUBLIC = "audit-key.pub";
    private static final String ALGORITHM = "Ed25519";

    @Inject
    Config config;

    private PrivateKey key;

    void open(@Observes Startup event) {
        open(Path.of(config.getValue("fjc.keys.folder", String.class)),
                Base64.getUrlDecoder().decode(DatabaseSecrets.derive(DatabaseSecrets.masterKey(), "audit-checkpoint-key")));
    }

    void open(Path folder, byte[] secret) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(PRIVATE);
            if (Files.notExists(file)) {
                writeFirst(folder, secret);
            }
            JWEObject sealed = JWEObject.parse(Files.readString(file).strip());
            sealed.decrypt(new DirectDecrypter(secret));
            String[] both = sealed.getPayload().toString().split(" ");
            key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(both[0])));
            publish(folder, both[1]);
        } catch (IOException | GeneralSecurityException | ParseException | JOSEException failure) {
            throw new IllegalStateException("the key of the audit's checkpoints in fjc.keys.folder cannot be opened with this fjc.master.key: "
                    + failure.getClass().getSimpleName(), failure);
        }
    }

    /** Two nodes may start for the first time together: the first file to arrive stays. */
    private static void writeFirst(Path folder, byte[] secret) throws IOException, GeneralSecurityException, JOSEException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Base64.Encoder text = Base64.getEncoder();
        JWEObject sealed = new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(
                text.encodeToString(pair.getPrivate().getEncoded()) + " " + text.encodeToString(pair.getPublic().getEncoded())));
        sealed.encrypt(new DirectEncrypter(secret));
        Path draft = Files.createTempFile(folder, "new", ".jwe");
        try {
            Files.writeString(draft, sealed.serialize());
            Files.move(draft, folder.resolve(PRIVATE));
        } catch (FileAlreadyExistsException otherNodeWasFirst) {
            Files.delete(draft);
        }
    }

    private static void publish(Path folder, String publicKey) throws IOException {
        Path draft = Files.createTempFile(folder, "new", ".pub");
        Files.writeString(draft, publicKey + "\n");
        Files.move(draft, folder.resolve(PUBLIC), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The signature in base64url. */
    String sign(String told) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(told.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a checkpoint cannot be signed", failure);
        }
    }
}
