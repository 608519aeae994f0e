package be.fjc.platform.runtime.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final String HOST = "mechelen.localhost:9080";

    @Test
    void our_own_page_may() {
        assertThat(SameOrigin.isShown("same-origin", "http://mechelen.localhost:9080", HOST)).isTrue();
        assertThat(SameOrigin.isShown("same-origin", null, HOST)).isTrue();
    }

    @Test
    void another_centres_page_may_not_though_it_is_the_same_site() {
        assertThat(SameOrigin.isShown("same-site", "http://limburg.localhost:9080", HOST)).isFalse();
        assertThat(SameOrigin.isShown("cross-site", "https://elsewhere.example", HOST)).isFalse();
        assertThat(SameOrigin.isShown("none", null, HOST)).isFalse();
    }

    @Test
    void what_the_browser_says_itself_counts_more_than_the_origin() {
        assertThat(SameOrigin.isShown("cross-site", "http://mechelen.localhost:9080", HOST)).isFalse();
    }

    @Test
    void an_older_browser_shows_it_by_the_origin() {
        assertThat(SameOrigin.isShown(null, "http://mechelen.localhost:9080", HOST)).isTrue();
        assertThat(SameOrigin.isShown(null, "http://MECHELEN.localhost:9080", HOST)).isTrue();
        assertThat(SameOrigin.isShown(null, "http://mechelen.localhost", HOST)).isFalse();
        assertThat(SameOrigin.isShown(null, "http://mechelen.localhost:9080.elsewhere.example", HOST)).isFalse();
        assertThat(SameOrigin.isShown(null, "null", HOST)).isFalse();
        assertThat(SameOrigin.isShown(null, ":::", HOST)).isFalse();
    }

    @Test
    void silence_shows_nothing() {
        assertThat(SameOrigin.isShown(null, null, HOST)).isFalse();
    }
}
