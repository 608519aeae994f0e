package be.fjc.platform.runtime.web;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of the request's body, for whoever must know later whether the same was sent before. */
@RequestScoped
class ReceivedBody {

    private byte[] bytes = new byte[0];

    void keep(byte[] received) {
        bytes = received;
    }

    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
