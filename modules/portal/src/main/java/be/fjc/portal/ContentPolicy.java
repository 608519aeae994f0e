package be.fjc.portal;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the browser may load on our pages: our own files and the one inline import map that carries this response's nonce. No inline
 * style, no other origin, and text becomes HTML only through lit's templates.
 */
final class ContentPolicy {

    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    /** A nonce for one response. */
    static String nonce() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    static String with(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                + "require-trusted-types-for 'script'; trusted-types lit-html";
    }
}
