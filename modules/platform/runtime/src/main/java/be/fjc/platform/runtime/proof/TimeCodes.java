package be.fjc.platform.runtime.proof;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes that follow from a secret and the time (RFC 6238): six digits, every half minute, as every authenticator app makes them. */
final class TimeCodes {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(30), 6);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_LETTERS = 32;

    private TimeCodes() {}

    /** A new secret: 160 bits, as 32 letters and digits that an app reads too (Base32). */
    static String newSecret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < SECRET_LETTERS; i++) {
            secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }

    /** What a QR code says to an app. */
    static String address(String secret, String centre, String login) {
        return "otpauth://totp/" + encoded(centre) + ":" + encoded(login) + "?secret=" + secret + "&issuer=" + encoded(centre);
    }

    /** The half minute whose code this is: now, or one before or after, because clocks differ; empty when it is none of the three. */
    static OptionalLong stepOf(String code, String secret, Instant now) {
        byte[] given = code.getBytes(StandardCharsets.UTF_8);
        long current = now.getEpochSecond() / CODES.getTimeStep().toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = current - 1; step <= current + 1; step++) {
            if (MessageDigest.isEqual(given, code(secret, step).getBytes(StandardCharsets.UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(String secret, long step) {
        try {
            Instant moment = Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds());
            return CODES.generateOneTimePasswordString(new SecretKeySpec(bytes(secret), CODES.getAlgorithm()), moment, Locale.ROOT);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Base32 of a whole number of bytes, five bits a letter. */
    private static byte[] bytes(String secret) {
        BigInteger number = BigInteger.ZERO;
        for (char letter : secret.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        String hex = number.toString(16);
        return HexFormat.of().parseHex("0".repeat(secret.length() * 5 / 4 - hex.length()) + hex);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
