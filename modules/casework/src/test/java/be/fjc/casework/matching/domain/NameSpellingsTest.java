package be.fjc.casework.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names as they are written at intakes. The table has one name a line in every spelling we know; it is made up of common names and of
 * nobody. Recall is how many of the pairs within a line are found, precision how many of the pairs that are found stand in one line.
 */
class NameSpellingsTest {

    private static final double RECALL = 0.97;
    private static final double PRECISION = 0.97;

    private final List<List<String>> lines = table();

    @Test
    void spellings_of_one_name_find_each_other_and_few_others() {
        int same = 0;
        int found = 0;
        int strangers = 0;
        StringBuilder missed = new StringBuilder();
        for (List<String> line : lines) {
            for (String asked : line) {
                for (List<String> others : lines) {
                    for (String kept : others) {
                        boolean isFound = isFound(asked, kept);
                        same += line == others && !asked.equals(kept) ? 1 : 0;
                        found += line == others && !asked.equals(kept) && isFound ? 1 : 0;
                        strangers += line != others && isFound ? 1 : 0;
                        if (isFound != (line == others)) {
                            missed.append(isFound ? "\nfound " : "\nmissed ").append(asked).append(" / ").append(kept);
                        }
                    }
                }
            }
        }
        double recall = (double) found / same;
        double precision = (double) found / (found + strangers);
        String figures = "%d pairs, recall %.3f, precision %.3f%s".formatted(same, recall, precision, missed);
        assertThat(recall).as(figures).isGreaterThanOrEqualTo(RECALL);
        assertThat(precision).as(figures).isGreaterThanOrEqualTo(PRECISION);
    }

    @ParameterizedTest
    @CsvSource({
        "Youssef, youssef, SAME",
        "Youssef, Yousséf, SAME",
        "Van den Berghe, Vandenberghe, SAME",
        "El Amrani, Amrani, SAME",
        "Rachid, Rashid, SOUND",
        "Boushra, Bouchra, SOUND",
        "Mohamed, Mehmet, FORM",
        "Youssef, Jusuf, FORM",
        "Hamdaoui, Hamdawi, SOUND",
        "Khattabi, Chettebi, BONES",
        "Hussein, Hassan, NONE",
        "Claes, Cools, NONE",
        "Mohamed Amine, Amine, PART",
        "Janssens-Peeters, Peeters, PART",
        "Testb, Testboom, BEGINNING",
        "Testboom, Testb, NONE",
        "Ali, Eli, NONE",
        "Fatima, Samira, NONE",
    })
    void how_two_names_are_alike_is_told(String asked, String kept, NameLikeness likeness) {
        assertThat(Name.of(asked).to(Name.of(kept))).isEqualTo(likeness);
    }

    @Test
    void a_word_with_a_digit_is_no_name_and_has_one_spelling() {
        assertThat(Name.of("Test7a").to(Name.of("Test7e"))).isEqualTo(NameLikeness.NONE);
        assertThat(Name.of("Test7a").to(Name.of("TEST7A"))).isEqualTo(NameLikeness.SAME);
    }

    @Test
    void what_holds_no_letter_is_like_nobody() {
        assertThat(Name.of("--").to(Name.of("--"))).isEqualTo(NameLikeness.NONE);
        assertThat(SearchWords.like("--", null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0470 12 34 56, 32470123456",
        "+32(0)470/12.34.56, 32470123456",
        "0032 470 123456, 32470123456",
        "015 12 34 56, 3215123456",
        "+31 6 12345678, 31612345678",
        "00212 661-123456, 212661123456",
    })
    void a_telephone_number_is_one_in_every_notation(String written, String digits) {
        assertThat(PhoneNumber.digits(written)).contains(digits);
    }

    @Test
    void what_is_no_telephone_number_finds_nobody() {
        assertThat(PhoneNumber.digits("geen nummer")).isEmpty();
        assertThat(SearchWords.like(null, null, "geen nummer")).isEmpty();
    }

    /** As the index sees it: beginnings and parts aside. */
    private static boolean isFound(String asked, String kept) {
        return Name.of(asked).to(Name.of(kept)).weight() >= NameLikeness.BONES.weight();
    }

    private static List<List<String>> table() {
        try (InputStream file = NameSpellingsTest.class.getResourceAsStream("spellings.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split(",")).map(String::strip).toList())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
