package be.fjc.platform.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String HERE = "mechelen|/api/casework/v1/referrals|status=filed";
    private static final List<String> VALUES = List.of("2026-11-20T10:00:00Z", "Peeters");

    private final Cursors cursors = new Cursors() {
        @Override
        String masterKey() {
            return "a key that only this test knows about";
        }
    };

    @Test
    void a_cursor_leads_back_to_where_the_page_ended() {
        assertThat(cursors.open(cursors.seal(VALUES, HERE, NOW), HERE, NOW)).contains(VALUES);
    }

    @Test
    void a_cursor_is_worth_nothing_elsewhere() {
        String cursor = cursors.seal(VALUES, HERE, NOW);
        assertThat(cursors.open(cursor, HERE.replace("mechelen", "limburg"), NOW)).isEmpty();
        assertThat(cursors.open(cursor, HERE.replace("filed", "processed"), NOW)).isEmpty();
    }

    @Test
    void a_cursor_lasts_a_day() {
        String cursor = cursors.seal(VALUES, HERE, NOW);
        assertThat(cursors.open(cursor, HERE, NOW.plus(Duration.ofHours(23)))).isPresent();
        assertThat(cursors.open(cursor, HERE, NOW.plus(Duration.ofHours(25)))).isEmpty();
    }

    @Test
    void a_cursor_shows_nothing_of_what_it_holds() {
        String cursor = cursors.seal(VALUES, HERE, NOW);
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1)).doesNotContain("Peeters");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_cursor_that_was_touched_does_not_open() {
        String cursor = cursors.seal(VALUES, HERE, NOW);
        for (int i = 0; i < cursor.length() - 1; i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(cursors.open(cursor.substring(0, i) + other + cursor.substring(i + 1), HERE, NOW)).isEmpty();
        }
        for (String nonsense : List.of("", "A", "%%%", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")) {
            assertThat(cursors.open(nonsense, HERE, NOW)).isEmpty();
        }
    }
}
