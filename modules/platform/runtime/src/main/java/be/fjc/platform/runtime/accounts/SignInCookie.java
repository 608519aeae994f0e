package be.fjc.platform.runtime.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The browser's copy of the token. The name's prefix makes the browser itself refuse it from another host, another path or without
 * {@code Secure}; browsers take {@code localhost} names as secure, so it is the same on a developer's machine. The name also stands in
 * {@code sign-in.xml}.
 */
public final class SignInCookie {

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

    /** Whether one is held, good or not. */
    static boolean isIn(HttpServletRequest request) {
        return request.getCookies() != null && Arrays.stream(request.getCookies()).anyMatch(cookie -> NAME.equals(cookie.getName()));
    }

    /** Empty when there is none; one that opens nothing when there are several, because it is not ours to choose. */
    public static Optional<String> in(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        List<String> held = Arrays.stream(request.getCookies())
                .filter(cookie -> NAME.equals(cookie.getName()) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .toList();
        return held.size() > 1 ? Optional.of("") : held.stream().findFirst();
    }
}
