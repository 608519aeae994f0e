package be.fjc.platform.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not what they seem, before anybody looks at what they say. */
class SuspiciousFileTest {

    @TempDir
    Path folder;

    @Test
    void an_empty_file_is_told_where_to_start() {
        refuses(given(""), 1, "het bestand is leeg", "kopieer _template/tenant.yaml en vul het in");
        refuses(given("# later\n\n"), 1, "het bestand is leeg", "kopieer _template/tenant.yaml en vul het in");
    }

    @Test
    void a_half_written_file_is_refused_wherever_it_was_cut() {
        String whole = ATenantsFolder.good();
        for (int end = 0; end < whole.stripTrailing().length(); end++) {
            Problems problems = new Problems("leuven/tenant.yaml");
            assertThat(YamlReading.read(whole.substring(0, end), problems)).as("cut at %d", end).isEmpty();
            assertThat(problems.all()).hasSize(1);
        }
        refuses(given(whole.substring(0, whole.indexOf("tracks:"))), 34, "het bestand is niet af: de laatste regel is niet \"...\"",
                "schrijf het volledig weg en sluit af met een regel met alleen drie punten");
    }

    @Test
    void a_file_of_100_megabytes_is_refused_unread() throws IOException {
        given("");
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("leuven/tenant.yaml").toFile(), "rw")) {
            file.setLength(100 * 1024 * 1024);
        }
        Problems problems = new Problems("leuven/tenant.yaml");

        assertThat(TenantText.stamp(folder, folder.resolve("leuven"), problems)).isEmpty();
        refuses(loaded(), 1, "het bestand is 104857600 bytes groot", "hoogstens 1 MB (1048576 bytes)");
    }

    @Test
    void an_alias_bomb_does_not_go_off() {
        StringBuilder bomb = new StringBuilder("name: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char next = 'b'; next <= 'z'; next++) {
            String former = "*" + (char) (next - 1);
            bomb.append("f%c: &%c [%s]\n".formatted(next, next, String.join(", ", java.util.Collections.nCopies(10, former))));
        }
        refuses(given(bomb + "...\n"), 1, "ankers en aliassen (& en *) worden niet aanvaard", "schrijf de waarde voluit");
    }

    @Test
    void deep_nesting_is_bounded() {
        refuses(given("name: " + "[".repeat(400_000) + "\n...\n"), 1,
                "dit zit dieper dan 20 niveaus genest", "houd u aan de opbouw van _template/tenant.yaml");
    }

    @Test
    void a_value_that_never_ends_is_refused() {
        refuses(given(ATenantsFolder.good("[leuven.localhost]", "[" + "a.".repeat(200_000) + "a]")), 4,
                "deze waarde telt 400001 tekens", "hoogstens 2000 tekens per waarde");
    }

    @Test
    void the_longest_value_is_still_only_a_wrong_value() {
        Configuration read = given(ATenantsFolder.good("[leuven.localhost]", "[" + "a.".repeat(999) + "a]"));
        assertThat(read.problems()).extracting(Problem::right).first().asString().contains("hoogstens 253 tekens");
    }

    @Test
    void a_flood_of_mistakes_ends_in_one_sentence() {
        StringBuilder flood = new StringBuilder();
        for (int field = 0; field < 60_000; field++) {
            flood.append("x%d: 1\n".formatted(field));
        }
        Configuration read = given(ATenantsFolder.good("mode: active", "mode: active\n" + flood));
        assertThat(read.problems()).hasSize(51);
        assertThat(read.problems()).extracting(Problem::wrong).contains("er zijn nog meer fouten");
    }

    @Test
    void a_tag_makes_no_objects() {
        refuses(given(ATenantsFolder.good("name: Veilig", "name: !!javax.script.ScriptEngineManager Veilig")), 2,
                "labels met een uitroepteken worden niet aanvaard", "schrijf alleen de waarde");
    }

    @Test
    void one_file_holds_one_centre() {
        refuses(given("name: a\n...\n---\nname: b\n...\n"), 3, "hier begint een tweede document", "zet elk centrum in een eigen map");
    }

    @Test
    void tabs_are_pointed_at() {
        Configuration read = given(ATenantsFolder.good("  startedOn", "\tstartedOn"));
        refuses(read, 8, "hier is ingesprongen met een tab", "spring in met twee spaties per niveau");
    }

    @Test
    void text_that_is_not_utf_8_is_refused_at_its_first_byte() {
        byte[] latin = ATenantsFolder.good("label: Start", "label: Café").getBytes(StandardCharsets.ISO_8859_1);
        refuses(new ATenantsFolder(folder).with("leuven", latin).load(), 15, "hier staat een byte die geen UTF-8 is",
                "bewaar het bestand als UTF-8");
        byte[] wide = ATenantsFolder.good().getBytes(StandardCharsets.UTF_16);
        refuses(new ATenantsFolder(folder).with("leuven", wide).load(), 1, "hier staat een byte die geen UTF-8 is",
                "bewaar het bestand als UTF-8");
    }

    @Test
    void invisible_characters_are_refused() {
        refuses(given(ATenantsFolder.good("Start", "Sta\u0000rt")), 15, "hier staat een onzichtbaar stuurteken", "haal het weg");
    }

    @Test
    void a_byte_order_mark_is_forgiven() {
        assertThat(given("\uFEFF" + ATenantsFolder.good()).problems()).isEmpty();
    }

    @Test
    void windows_line_ends_are_forgiven() {
        assertThat(given(ATenantsFolder.good().replace("\n", "\r\n")).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name: a: b|2|hier staat een dubbelpunt te veel, of de inspringing klopt niet",
        "name: 'open|69|een aanhalingsteken wordt niet gesloten",
        "name: [a|3|een haakje wordt niet gesloten, of er ontbreekt een komma",
        "name: @a|2|met dit teken kan een waarde niet beginnen",
    })
    void yaml_that_is_none_is_explained(String name, int line, String wrong) {
        Configuration read = given(ATenantsFolder.good("name: Veilig Huis Leuven", name));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.wrong()).isEqualTo(wrong);
            assertThat(problem.right()).isEqualTo(YamlMistake.RIGHT);
            assertThat(problem.line()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @CsvSource({"Leuven", "leuven_1", "l", "1leuven", "leuven-met-een-veel-te-lange-naam"})
    void a_folder_name_must_be_able_to_be_an_id(String id) {
        refuses(new ATenantsFolder(folder).withGood(id).load(), 1, "de mapnaam \"" + id + "\" kan geen code van een tenant zijn",
                "2 tot 31 kleine letters, cijfers en streepjes, te beginnen met een letter");
    }

    @Test
    void a_link_out_of_the_folder_is_refused(@TempDir Path elsewhere) throws IOException {
        new ATenantsFolder(elsewhere).withGood("leuven");
        Files.createSymbolicLink(folder.resolve("leuven"), elsewhere.resolve("leuven"));
        String wrong = "de map of het bestand is een verwijzing naar een plaats buiten de map met tenants";
        refuses(loaded(), 1, wrong, "zet het bestand zelf in de map");

        Files.delete(folder.resolve("leuven"));
        Files.createDirectory(folder.resolve("leuven"));
        Files.createSymbolicLink(folder.resolve("leuven/tenant.yaml"), elsewhere.resolve("leuven/tenant.yaml"));
        refuses(loaded(), 1, wrong, "zet het bestand zelf in de map");
    }

    @Test
    void a_folder_without_a_file_is_told_what_to_do() throws IOException {
        Files.createDirectory(folder.resolve("leuven"));
        refuses(loaded(), 1, "tenant.yaml ontbreekt in de map", "kopieer _template/tenant.yaml en vul het in");
        Files.createDirectory(folder.resolve("leuven/tenant.yaml"));
        refuses(loaded(), 1, "tenant.yaml is geen gewoon bestand", "maak er een tekstbestand van");
    }

    @Test
    void a_file_we_may_not_read_says_so() throws IOException {
        given(ATenantsFolder.good());
        Path file = folder.resolve("leuven/tenant.yaml");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();
        refuses(loaded(), 1, "tenant.yaml kan niet gelezen worden", "geef de server leesrecht op de map en het bestand");
    }

    private Configuration given(String text) {
        return new ATenantsFolder(folder).with("leuven", text).load();
    }

    private Configuration loaded() {
        return new ATenantsFolder(folder).load();
    }

    private static void refuses(Configuration read, int line, String wrong, String right) {
        assertThat(read.tenants()).isEmpty();
        assertThat(read.broken()).hasSize(1);
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.wrong()).isEqualTo(wrong);
            assertThat(problem.right()).isEqualTo(right);
            assertThat(problem.line()).isEqualTo(line);
        });
    }
}
