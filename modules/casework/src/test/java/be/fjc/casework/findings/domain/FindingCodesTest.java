package be.fjc.casework.findings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.family.domain.ViolenceForm;
import be.fjc.casework.workroom.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists are written down in the code, in the database and in the screens, and say the same there. */
class FindingCodesTest {

    @Test
    void the_database_has_the_same_lists() {
        Database database = Database.get();
        for (String table : List.of("incident", "observation", "protective_factor", "support_figure", "involved_service")) {
            same(database.constraint("casework_" + table, "source_kind"), Coded.codes(PartyKind.class));
            same(database.constraint("casework_" + table, "lapse"), Coded.codes(Lapse.class));
        }
        same(database.constraint("casework_incident", "place"), Coded.codes(PlaceKind.class));
        same(database.constraint("casework_incident", "severity"), Coded.codes(Severity.class));
        same(database.constraint("casework_incident", "day_part"), Coded.codes(DayPart.class));
        same(database.constraint("casework_observation", "life_domain"), Coded.codes(LifeDomain.class));
        same(database.constraint("casework_protective_factor", "factor"), Coded.codes(FactorCode.class));
        same(database.constraint("casework_protective_factor", "state"), Coded.codes(FactorState.class));
        same(database.constraint("casework_support_figure", "state"), Coded.codes(FactorState.class));
        same(database.constraint("casework_involved_service", "organisation_type"),
                java.util.Arrays.stream(PartyKind.values()).filter(PartyKind::isOrganisation).map(Coded::code).toList());
    }

    @Test
    void the_screens_have_the_same_lists_and_words() throws IOException {
        String screens = file("findings.js") + file("casework.js");
        for (var list : List.of(Coded.codes(PartyKind.class), Coded.codes(ViolenceForm.class), Coded.codes(PlaceKind.class),
                Coded.codes(FactorCode.class), Coded.codes(FactorState.class), Coded.codes(Severity.class))) {
            assertThat(list).allSatisfy(code -> assertThat(screens).contains("'" + code + "'"));
        }
        String words = file("i18n/nl.json");
        Coded.codes(ViolenceForm.class).forEach(code -> assertThat(words).contains("list.violenceForm." + code));
        Coded.codes(PlaceKind.class).forEach(code -> assertThat(words).contains("list.placeKind." + code));
        Coded.codes(FactorCode.class).forEach(code -> assertThat(words).contains("list.protectiveFactor." + code));
        Coded.codes(FindingKind.class).forEach(code -> assertThat(words).contains("list.findingKind." + code));
        Coded.codes(Statement.class).forEach(code -> assertThat(words).contains("escalation." + code));
        Coded.codes(PartyKind.class).forEach(code -> assertThat(
                words.contains("list.party." + code) || words.contains("list.referrerType." + code)).as(code).isTrue());
    }

    @Test
    void the_five_problems_that_complex_families_bring_are_among_the_domains() {
        assertThat(Coded.codes(LifeDomain.class)).hasSize(16).contains("substanceUse", "finances", "parenting", "mentalHealth", "housing");
    }

    private static void same(String constraint, List<String> codes) {
        assertThat(codes).allSatisfy(code -> assertThat(constraint).contains("'" + code + "'"));
        assertThat(constraint.chars().filter(letter -> letter == '\'').count()).as(constraint).isEqualTo(2L * codes.size());
    }

    private static String file(String name) throws IOException {
        try (InputStream file = Finding.class.getResourceAsStream("/META-INF/resources/m/casework/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
