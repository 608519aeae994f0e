package be.fjc.product;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/** The authenticator app on somebody's telephone. @param secret in Base32 */
record App(String secret) {

    private static final long STEP_MILLIS = 30_000;

    /** How long a code is on its way at most. */
    private static final long ROOM_MILLIS = 3_000;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** At the end of a half minute the next one is waited for: a code must be good still when it arrives. @param away half minutes from now */
    String code(int away) {
        awaitRoom();
        try {
            TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
            return codes.generateOneTimePasswordString(new SecretKeySpec(bytes(), codes.getAlgorithm()), Instant.now().plusSeconds(30L * away));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void awaitRoom() {
        long left = STEP_MILLIS - System.currentTimeMillis() % STEP_MILLIS;
        if (left < ROOM_MILLIS) {
            try {
                Thread.sleep(left + 1);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A code that is not of now nor of a half minute around it. */
    String wrongCode() {
        String right = code(-2) + " " + code(-1) + " " + code(0) + " " + code(1) + " " + code(2);
        int number = 0;
        while (right.contains(String.format("%06d", number))) {
            number++;
        }
        return String.format("%06d", number);
    }

    private byte[] bytes() {
        BigInteger number = BigInteger.ONE;
        for (char letter : secret.toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letter)));
        }
        byte[] whole = number.toByteArray();
        return Arrays.copyOfRange(whole, 1, whole.length);
    }
}
