package be.fjc.testkit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.attack.TwinWorlds.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An oracle that has never said no is none. */
class OraclesBiteTest {

    private final Markers markers = Markers.at("mechelen");
    private final String word = markers.plant("family", "fileReferral", "persons/0/givenName");

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc"})
    void a_word_is_found_in_base64_whatever_stands_before_it(String before) {
        String text = before + word + "xyz";
        assertThat(markers.in("q=" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)))).contains("base64");
        assertThat(markers.in(Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_16LE)))).contains("base64");
    }

    @Test
    void a_word_is_found_in_every_other_dress() throws IOException {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        StringBuilder url = new StringBuilder();
        StringBuilder json = new StringBuilder();
        word.chars().forEach(one -> {
            url.append(String.format("%%%02X", one));
            json.append(String.format("\\u%04X", one));
        });
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("something before".getBytes(StandardCharsets.UTF_8));
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("{\"name\":\"" + word + "\"}").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(markers.in("Beste " + word + ",")).startsWith("plain").contains("fileReferral persons/0/givenName");
        assertThat(markers.in(word.toUpperCase(java.util.Locale.ROOT))).startsWith("plain");
        assertThat(markers.in(url.toString())).startsWith("URL");
        assertThat(markers.in(json.toString())).startsWith("JSON");
        assertThat(markers.in(HexFormat.of().withUpperCase().formatHex(bytes))).startsWith("hex");
        assertThat(markers.in(word.getBytes(StandardCharsets.UTF_16BE))).startsWith("UTF-16");
        assertThat(markers.in(packed.toByteArray())).startsWith("compressed plain");
        assertThat(markers.in("Beste niemand")).isNull();
    }

    @Test
    void a_word_in_a_log_or_in_a_header_is_found(@TempDir Path folder) throws IOException {
        assertThat(Traces.inFolder(markers, folder, path -> true)).isEmpty();
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/messages.log"), "[INFO] looked for " + word + "\n");

        assertThat(Traces.inFolder(markers, folder, path -> true)).singleElement().asString().startsWith("logs/messages.log: plain");
        assertThat(markers.in(answer(200, "{}", Map.of("X-Name", List.of(word))))).startsWith("plain");
    }

    @Test
    void two_days_that_differ_only_in_ids_times_and_traces_are_the_same() {
        assertThat(differences("{\"id\":\"%s\",\"at\":\"2026-11-22T01:02:03Z\"}", "{\"id\":\"%s\",\"at\":\"2026-11-22T04:05:06.7Z\"}")).isEmpty();
    }

    @Test
    void one_item_more_another_status_another_header_or_another_order_is_a_difference() {
        assertThat(differences("{\"items\":[]}", "{\"items\":[1]}")).hasSize(1);
        assertThat(differences("{\"total\":3}", "{\"total\":4}")).hasSize(1);
        assertThat(differences("{\"items\":[\"a\",\"b\"]}", "{\"items\":[\"b\",\"a\"]}")).hasSize(1);
        assertThat(compared(answer(404, "{}", Map.of()), answer(403, "{}", Map.of()))).hasSize(1);
        assertThat(compared(answer(404, "{}", Map.of("Retry-After", List.of("3"))), answer(404, "{}", Map.of()))).hasSize(1);
    }

    @Test
    void the_same_thing_twice_is_not_two_things() {
        String id = UUID.randomUUID().toString();
        assertThat(compared(answer(200, "[\"" + id + "\",\"" + id + "\"]", Map.of()),
                answer(200, "[\"" + UUID.randomUUID() + "\",\"" + UUID.randomUUID() + "\"]", Map.of()))).hasSize(1);
    }

    private static List<String> differences(String here, String there) {
        return compared(answer(200, here.formatted(UUID.randomUUID()), Map.of("BelGov-Trace-Id", List.of("1"))),
                answer(200, there.formatted(UUID.randomUUID()), Map.of("BelGov-Trace-Id", List.of("2"))));
    }

    private static List<String> compared(Answer here, Answer there) {
        Tally tally = Tally.of("test", "twins");
        TwinWorlds.compare(TwinWorlds.day(List.of(new Named("step", world -> here)), name -> "", tally),
                TwinWorlds.day(List.of(new Named("step", world -> there)), name -> "", tally), tally);
        return tally.mismatches();
    }

    private static Answer answer(int status, String body, Map<String, List<String>> headers) {
        return new Answer(status, HttpHeaders.of(headers, (name, value) -> true), body);
    }
}
