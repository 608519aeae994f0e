package be.fjc.portal;

import be.fjc.platform.centre.Centre;
import java.util.List;

/**
 * What the templates need to know to write a page.
 *
 * @param centre how the centre calls itself
 * @param language of this page
 * @param languages that can be chosen instead
 * @param path where the reader is, to return to after choosing another language
 * @param nonce of this response, on the one inline script
 * @param words in that language
 */
public record Page(String centre, String language, List<String> languages, String path, String nonce, Words words) {

    /** Looks up the words of a page. */
    @FunctionalInterface
    public interface Words {
        String get(String key);
    }

    static Page of(Centre centre, String language, String path, Messages messages) {
        return new Page(centre.name(), language, Language.offered(centre), path, ContentPolicy.nonce(), messages::get);
    }

    /** The message with this key. */
    public String say(String key) {
        return words.get(key);
    }

    /** Where the browser finds our libraries, as JSON. */
    public String importMap() {
        return ImportMap.JSON;
    }

    /** A language by its own name. */
    public static String ownName(String language) {
        return switch (language) {
            case "fr" -> "Français";
            case "en" -> "English";
            default -> "Nederlands";
        };
    }
}
