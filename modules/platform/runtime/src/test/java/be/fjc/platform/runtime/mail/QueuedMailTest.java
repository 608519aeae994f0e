package be.fjc.platform.runtime.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.mail.Letter;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QueuedMailTest {

    private static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");

    private final QueuedMail mail = new QueuedMail(new UUID(0, 1), new Letter(new UUID(0, 2), "test@werk.example", "Bericht", "Tekst"), NOW);

    @Test
    void it_waits_longer_each_time_and_is_given_up_after_ten_tries() {
        Instant at = NOW;
        for (int failure = 1; failure < QueuedMail.TRIES; failure++) {
            mail.failed(at);
            assertThat(mail.isWaiting()).isTrue();
            assertThat(Duration.between(at, mail.nextAt())).isEqualTo(Duration.ofMinutes(1L << (failure - 1)));
            at = mail.nextAt();
        }
        assertThat(Duration.between(NOW, at)).isBetween(Duration.ofHours(8), Duration.ofHours(9));
        mail.failed(at);
        assertThat(mail.isGivenUp()).isTrue();
        assertThat(mail.isWaiting()).isFalse();
    }

    @Test
    void once_sent_it_waits_no_more() {
        mail.sent(NOW);
        assertThat(mail.isSent()).isTrue();
        assertThat(mail.isWaiting()).isFalse();
    }
}
