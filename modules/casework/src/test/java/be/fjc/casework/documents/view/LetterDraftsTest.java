package be.fjc.casework.documents.view;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.documents.domain.Paper;
import be.fjc.casework.documents.domain.PaperKind;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.casework.view.DossierFile;
import be.fjc.casework.view.PersonLine;
import be.fjc.casework.workroom.TestCentre;
import be.fjc.platform.centre.Fields;
import be.fjc.platform.centre.Letters;
import be.fjc.platform.module.LetterKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterDraftsTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 2, 1);
    private static final Letters OWN = new Letters(List.of("Testcentrum", "Testplein 1"), List.of(
            template(2020, "Beste {person.givenName}."),
            template(2026, "Dag {person.givenName} {person.familyName}, {text}", "Nummer {dossier.number}."),
            template(2027, "Hallo {text}")));

    @Test
    void a_letter_has_the_wording_of_its_day_and_remembers_which() {
        Paper letter = letter(OWN, PaperKind.INVITATION, person("Noor", "Voorbeeld"), "kom langs");

        assertThat(lines(letter)).containsExactly("Dag Noor Voorbeeld, kom langs", "Nummer 26-00001.");
        assertThat(letter.letterhead()).containsExactly("Testcentrum", "Testplein 1");
        assertThat(letter.template()).isEqualTo("invitation@2026-01-01");
    }

    @Test
    void what_the_maker_may_not_read_stands_in_no_letter_and_takes_its_paragraph_along() {
        assertThat(lines(letter(OWN, PaperKind.INVITATION, person("Noor", null), "kom langs"))).containsExactly("Nummer 26-00001.");
    }

    @Test
    void a_centre_without_templates_writes_as_the_product_does() {
        Paper letter = letter(Letters.NONE, PaperKind.INVITATION, person("Noor", "Voorbeeld"), null);

        assertThat(lines(letter)).hasSize(5).startsWith("Beste Noor Voorbeeld,").endsWith("Met vriendelijke groeten,", "Test Regisseur, Testcentrum");
        assertThat(letter.template()).isEqualTo("invitation@standard-1");
        assertThat(lines(letter(Letters.NONE, PaperKind.FEEDBACK, null, "Dank u."))).contains("Dank u.", "Ons kenmerk: dossier geopend op 1 februari 2026.");
    }

    @Test
    void our_own_templates_ask_only_for_what_centres_may_ask_too() {
        for (LetterKind kind : new CaseworkModule().letters()) {
            assertThat(PaperWords.paragraphs(kind.code())).allSatisfy(paragraph -> {
                assertThat(Fields.malformed(paragraph)).isEmpty();
                assertThat(kind.fields().keySet().containsAll(Fields.in(paragraph))).as(paragraph).isTrue();
            });
            assertThat(String.join(" ", PaperWords.paragraphs(kind.code()))).contains("{text}");
        }
    }

    private static Paper letter(Letters letters, PaperKind kind, PersonLine to, String text) {
        LetterDrafts drafts = new LetterDrafts();
        drafts.centre = () -> TestCentre.with(letters);
        drafts.clock = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
        return drafts.letter(kind, dossier(), to, text);
    }

    private static List<String> lines(Paper paper) {
        return paper.sections().get(0).lines();
    }

    private static Letters.Template template(int year, String... paragraphs) {
        return new Letters.Template("invitation", LocalDate.of(year, 1, 1), "Uitnodiging", List.of(paragraphs));
    }

    private static PersonLine person(String givenName, String familyName) {
        return new PersonLine(UUID.randomUUID(), givenName, familyName, null, "victim", null, null, null, "agrees", null);
    }

    private static DossierFile dossier() {
        return new DossierFile(null, null, "26-00001", "open", "1", 1, new ColleagueLine(UUID.randomUUID(), "Test Regisseur"), null, OPENED, null,
                null, null, null, List.of(), List.of(), List.of(), null, null, null);
    }
}
