package be.fjc.product;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** An authenticator that does what it is told, also what a real one never would: sign for another page, or count backwards (WebAuthn). */
final class SoftKey {

    private static final int PRESENT_AND_VERIFIED = 0x05;
    private static final int WITH_CREDENTIAL = 0x40;

    private final KeyPair keys;
    private final byte[] id = new byte[16];
    private final String centre;

    /** @param centre host name of the centre it is for */
    SoftKey(String centre) {
        this.centre = centre;
        new SecureRandom().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The body that adds it to an account. @param origin page that seems to ask */
    String registration(String challenge, String origin) {
        byte[] head = bytes(0xa3, 0x63, 'f', 'm', 't', 0x64, 'n', 'o', 'n', 'e', 0x67, 'a', 't', 't', 'S', 't', 'm', 't', 0xa0,
                0x68, 'a', 'u', 't', 'h', 'D', 'a', 't', 'a');
        byte[] credential = joined(new byte[16], bytes(0, id.length), id, publicKey());
        byte[] said = joined(said(PRESENT_AND_VERIFIED | WITH_CREDENTIAL, 0), credential);
        return Json.of("name", "Proefsleutel", "challenge", challenge, "clientJson", text(client("webauthn.create", challenge, origin)),
                "attestation", text(joined(head, bytes(0x58, said.length), said)));
    }

    /** The body that answers a challenge. @param count how often it signed, as it says */
    String assertion(String challenge, String origin, int count) {
        byte[] client = client("webauthn.get", challenge, origin);
        byte[] said = said(PRESENT_AND_VERIFIED, count);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(said);
            signature.update(sha256(client));
            return Json.of("challenge", challenge, "credentialId", text(id), "clientJson", text(client), "authenticator", text(said),
                    "signature", text(signature.sign()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] client(String type, String challenge, String origin) {
        return Json.of("type", type, "challenge", text(challenge.getBytes(StandardCharsets.US_ASCII)), "origin", origin, "crossOrigin", false)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] said(int flags, int count) {
        return joined(sha256(centre.getBytes(StandardCharsets.UTF_8)), bytes(flags), ByteBuffer.allocate(4).putInt(count).array());
    }

    /** As COSE writes a key of P-256 for ES256. */
    private byte[] publicKey() {
        ECPublicKey open = (ECPublicKey) keys.getPublic();
        return joined(bytes(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32), number(open.getW().getAffineX()),
                bytes(0x22, 0x58, 32), number(open.getW().getAffineY()));
    }

    /** In 32 bytes. */
    private static byte[] number(BigInteger value) {
        byte[] raw = BigInteger.ONE.shiftLeft(256).add(value).toByteArray();
        return Arrays.copyOfRange(raw, raw.length - 32, raw.length);
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
