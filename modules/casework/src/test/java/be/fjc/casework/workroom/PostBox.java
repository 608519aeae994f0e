package be.fjc.casework.workroom;

import be.fjc.platform.mail.Letter;
import be.fjc.platform.mail.Mail;
import be.fjc.platform.mail.MailTerms;
import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps what would have left by mail. */
public final class PostBox implements Mail {

    public final List<Letter> letters = new ArrayList<>();

    /** A test may put others in their place; null when the centre sends no mail. */
    public MailTerms terms = new MailTerms(List.of("werk.example"), LocalTime.of(7, 30), URI.create("https://centrum.example/"));

    @Override
    public Optional<MailTerms> terms() {
        return Optional.ofNullable(terms);
    }

    @Override
    public void post(Letter letter, Instant now) {
        letters.add(letter);
    }

    @Override
    public Map<UUID, Instant> undelivered() {
        return Map.of();
    }
}
