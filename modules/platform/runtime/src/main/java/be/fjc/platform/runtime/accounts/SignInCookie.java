package be.fjc.platform.runtime.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The browser's copy of the token. The name's prefix makes the browser itself refuse it from another host, another path or without
 * {@code Secure}; browsers take {@code localhost} names as secure, so it is the same on a developer's machine. The name also stands in
 * {@code sign-in.xml}.
 */
final class SignInCookie {

    static final String NAME = "__Host-fjc";

    private static final String RULES = "; Path=/; Secure; HttpOnly; SameSite=Strict";

    private SignInCookie() {}

    /** Gone when the browser closes. */
    static String holding(String token) {
        return NAME + "=" + token + RULES;
    }

    static String cleared() {
        return NAME + "=; Max-Age=0" + RULES;
    }

    static Optional<String> in(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (NAME.equals(cookie.getName()) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
