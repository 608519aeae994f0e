package be.fjc.platform.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.InvalidInput.Issue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

    record Person(String name, LocalDate birthDate) {}

    record Filing(UUID draft, Instant at, int count, Integer floor, Boolean urgent, List<Person> persons, Set<String> tags, Map<String, Integer> answers) {}

    private static final String WHOLE = """
            {"draft":"7d444840-9dc0-11d1-b245-5ffdce74fad2","at":"2026-11-21T10:00:00+01:00","count":2,"urgent":true,
             "persons":[{"name":"Anna \\u00e9","birthDate":"1990-02-28"},{"name":"Bo"}],"tags":["a","b"],"answers":{"x":1}}""";

    @Test
    void a_body_becomes_the_record() {
        Filing filing = RecordReader.strictly(WHOLE, Filing.class);
        assertThat(filing.at()).isEqualTo(Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(filing.persons()).containsExactly(new Person("Anna é", LocalDate.of(1990, 2, 28)), new Person("Bo", null));
        assertThat(filing.floor()).isNull();
        assertThat(filing.tags()).containsExactlyInAnyOrder("a", "b");
        assertThat(filing.answers()).containsEntry("x", 1);
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_place() {
        assertThat(issues("""
                {"draft":"7D444840-9dc0-11d1-b245-5ffdce74fad2","at":"yesterday","count":1.5,"urgent":"yes","extra":1,
                 "persons":[{"name":3},{"nam":"Bo"}],"tags":"a"}"""))
                .containsExactlyInAnyOrder(
                        new Issue("invalidFormat", "draft"),
                        new Issue("invalidFormat", "at"),
                        new Issue("wrongType", "count"),
                        new Issue("wrongType", "urgent"),
                        new Issue("unknownInput", "extra"),
                        new Issue("wrongType", "persons[0].name"),
                        new Issue("unknownInput", "persons[1].nam"),
                        new Issue("wrongType", "tags"));
    }

    @Test
    void a_number_that_must_be_there_is_required() {
        assertThat(issues("{}")).containsExactly(new Issue("required", "count"));
    }

    @Test
    void a_key_given_twice_is_refused() {
        assertThat(issues("{\"count\":1,\"count\":2}")).containsExactly(new Issue("duplicateInput", "count"));
    }

    @Test
    void what_is_not_one_object_is_refused() {
        for (String text : List.of("", "[]", "3", "null", "{", "{\"count\":1}{}", "{\"count\":1,}", "{'count':1}", "{\"count\":01}", "{\"count\":NaN}")) {
            assertThat(issues(text)).as(text).isNotEmpty();
        }
    }

    @Test
    void too_deep_is_refused_before_it_costs_anything() {
        String deep = "{\"tags\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(issues(deep)).extracting(Issue::code).containsExactly("tooDeep");
    }

    @Test
    void a_huge_number_costs_nothing() {
        assertThat(issues("{\"count\":1e999999999}")).containsExactly(new Issue("outOfRange", "count"));
        assertThat(issues("{\"count\":" + "9".repeat(100_000) + "}")).containsExactly(new Issue("outOfRange", "count"));
        assertThat(issues("{\"count\":3000000000}")).containsExactly(new Issue("outOfRange", "count"));
    }

    @Test
    void text_that_no_database_holds_is_refused() {
        assertThat(issues("{\"count\":1,\"tags\":[\"a\\u0000b\"]}")).containsExactly(new Issue("invalidText", "tags[0]"));
        assertThat(issues("{\"count\":1,\"tags\":[\"\\ud800\"]}")).containsExactly(new Issue("invalidText", "tags[0]"));
        assertThat(RecordReader.strictly("{\"count\":1,\"tags\":[\"\\ud83d\\ude00\"]}", Filing.class).tags()).hasSize(1);
    }

    @Test
    void years_beyond_the_calendar_are_refused() {
        assertThat(issues("{\"count\":1,\"at\":\"+999999999-01-01T00:00:00Z\"}")).containsExactly(new Issue("invalidFormat", "at"));
        assertThat(issues("{\"count\":1,\"persons\":[{\"birthDate\":\"-0044-03-15\"}]}"))
                .containsExactly(new Issue("invalidFormat", "persons[0].birthDate"));
    }

    @Test
    void names_that_a_caller_made_up_come_back_harmless_and_short() {
        assertThat(issues("{\"count\":1,\"<script>" + "x".repeat(500) + "\":1}")).allSatisfy(issue -> {
            assertThat(issue.name()).doesNotContain("<").hasSizeLessThanOrEqualTo(120);
            assertThat(issue.code()).isEqualTo("unknownInput");
        });
    }

    @Test
    void a_thousand_faults_are_not_a_thousand_issues() {
        StringBuilder many = new StringBuilder("{\"count\":1");
        for (int i = 0; i < 1_000; i++) {
            many.append(",\"x").append(i).append("\":1");
        }
        assertThat(issues(many.append('}').toString())).hasSize(50);
    }

    @Test
    void an_older_text_is_read_leniently() {
        record Fact(UUID id, String word, boolean urgent, int count) {}
        Fact fact = RecordReader.leniently("{\"word\":\"a\",\"gone\":[1]}", Fact.class);
        assertThat(fact).isEqualTo(new Fact(null, "a", false, 0));
    }

    @Test
    void a_flat_record_survives_writing_and_reading() {
        record Fact(UUID id, String word, boolean urgent, int count, Instant at, LocalDate day, String none) {}
        Fact fact = new Fact(UUID.randomUUID(), "quote \" slash \\ line\n é 😀", true, -3, Instant.parse("2026-11-21T09:00:00.123456Z"),
                LocalDate.of(2026, 2, 28), null);
        assertThat(RecordReader.strictly(JsonText.of(fact), Fact.class)).isEqualTo(fact);
    }

    private static List<Issue> issues(String json) {
        return catchThrowableOfType(InvalidInput.class, () -> RecordReader.strictly(json, Filing.class)).issues();
    }
}
