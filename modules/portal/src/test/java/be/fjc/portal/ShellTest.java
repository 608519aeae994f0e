package be.fjc.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShellTest {

    @Test
    void each_target_of_the_import_map_exists_in_exactly_one_jar() throws Exception {
        for (var target : ImportMap.TARGETS.values()) {
            var found = java.util.Collections.list(getClass().getClassLoader().getResources("META-INF/resources" + target));
            assertThat(found).as(target).hasSize(1);
        }
    }

    @Test
    void a_link_to_a_screen_gets_the_shell_and_a_file_or_an_api_call_does_not() {
        assertThat(PagesFilter.isScreen("GET", "/dossiers/0190", "text/html,*/*")).isTrue();
        assertThat(PagesFilter.isScreen("GET", "/a-module-nobody-wrote-yet", "text/html")).isTrue();
        assertThat(PagesFilter.isScreen("GET", "/api/casework/v1/dossiers", "text/html")).isFalse();
        assertThat(PagesFilter.isScreen("GET", "/kit/tokens.css", "text/html")).isFalse();
        assertThat(PagesFilter.isScreen("GET", "/dossiers/0190", "application/json")).isFalse();
        assertThat(PagesFilter.isScreen("POST", "/dossiers", "text/html")).isFalse();
    }

    @Test
    void only_files_that_carry_their_version_are_kept_for_long() {
        assertThat(PagesFilter.carriesVersion("/_static/lit/3.3.3/index.js")).isTrue();
        assertThat(PagesFilter.carriesVersion("/m/casework/index.js")).isFalse();
        assertThat(PagesFilter.isOurFile("/m/casework/index.js")).isTrue();
        assertThat(PagesFilter.isOurFile("/api/platform/v1/workplace")).isFalse();
    }

    @Test
    void after_choosing_a_language_nobody_is_sent_to_another_host() {
        assertThat(LanguageServlet.back("/dossiers/0190-aa")).isEqualTo("/dossiers/0190-aa");
        assertThat(LanguageServlet.back("//elsewhere.example")).isEqualTo("/");
        assertThat(LanguageServlet.back("https://elsewhere.example")).isEqualTo("/");
        assertThat(LanguageServlet.back("/\\elsewhere.example")).isEqualTo("/");
        assertThat(LanguageServlet.back(null)).isEqualTo("/");
    }

    @Test
    void a_theme_sets_tokens_and_nothing_else() {
        assertThat(Theme.css(Map.of("accent", "#17456b", "accentStrong", "#0b2f4d"))).isEqualTo("""
                :root {
                  --centre-accent: #17456b;
                  --centre-accent-strong: #0b2f4d;
                }
                """);
        assertThat(Theme.css(Map.of("accent", "red;} body{display:none"))).doesNotContain("body");
        assertThat(Theme.css(Map.of("a{}", "#fff"))).doesNotContain("fff");
        assertThat(Theme.css(Map.of("accent", "url(https://elsewhere.example)"))).doesNotContain("url");
    }

    @Test
    void the_shell_is_written_with_one_nonce_that_the_policy_names() {
        var page = new Page("FJC Test", "nl", java.util.List.of("nl", "fr"), "/", "n0nce", key -> key);
        var html = new gg.jte.output.StringOutput();
        gg.jte.TemplateEngine.createPrecompiled(null, gg.jte.ContentType.Html, getClass().getClassLoader(), "be.fjc.portal.pages")
                .render("shell.jte", page, html);
        assertThat(html.toString())
                .contains("<script type=\"importmap\" nonce=\"n0nce\">" + ImportMap.JSON)
                .containsOnlyOnce("nonce=")
                .doesNotContain("style=", "onclick");
        assertThat(ContentPolicy.with("n0nce")).contains("script-src 'self' 'nonce-n0nce';").doesNotContain("unsafe");
    }
}
