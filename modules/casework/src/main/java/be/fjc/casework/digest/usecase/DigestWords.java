package be.fjc.casework.digest.usecase;

import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a digest. Whatever the numbers are, they are the same for everybody. */
final class DigestWords {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final ResourceBundle words;

    DigestWords(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("be.fjc.casework.digest.usecase.digest", language, NO_OTHER_LANGUAGE);
    }

    String subject() {
        return words.getString("subject");
    }

    String text(int waiting, int late, URI startScreen) {
        String counted = new MessageFormat(words.getString("waiting"), language).format(new Object[] {waiting, late});
        return counted + "\n\n" + startScreen + "\n";
    }
}
