package be.fjc.portal;

import be.fjc.platform.centre.Centre;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The language of a page: what this browser chose on an earlier page, else the first of the browser's own preferences
 * that the centre offers, else the centre's first.
 */
final class Language {

    static final String COOKIE = "fjc_language";

    /** Languages that every message file is written in. */
    static final List<String> WRITTEN = List.of("nl", "fr", "en");

    private Language() {}

    static String of(HttpServletRequest request, Centre centre) {
        var offered = offered(centre);
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(offered::contains)
                .findFirst()
                .orElseGet(() -> preferred(request.getHeader("Accept-Language"), offered));
    }

    /** @param header as sent; may be null or nonsense */
    static String preferred(String header, List<String> offered) {
        try {
            var wanted = header == null ? List.<Locale.LanguageRange>of() : Locale.LanguageRange.parse(header);
            var best = Locale.lookupTag(wanted, offered);
            return best == null ? offered.get(0) : best;
        } catch (IllegalArgumentException nonsense) {
            return offered.get(0);
        }
    }

    /** What the centre offers and we have words for, never empty. */
    static List<String> offered(Centre centre) {
        var offered = centre.languages().stream().map(Locale::getLanguage).filter(WRITTEN::contains).toList();
        return offered.isEmpty() ? WRITTEN.subList(0, 1) : offered;
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.empty() : Stream.of(request.getCookies());
    }
}
