package be.fjc.platform.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantsFolderTest {

    @TempDir
    Path path;

    ATenantsFolder folder;
    TenantsFolder tenants;

    @BeforeEach
    void twoCentres() {
        folder = new ATenantsFolder(path).withGood("gent").withGood("leuven");
        tenants = new TenantsFolder(path, ATenantsFolder.MODULES);
    }

    @Test
    void a_good_file_among_bad_ones_still_loads() {
        Configuration read = folder.with("halle", "name: [").load();

        assertThat(read.tenants()).containsOnlyKeys("gent", "leuven");
        assertThat(read.broken()).containsExactly("halle");
        assertThat(read.problems()).extracting(Problem::tenant).containsOnly("halle");
    }

    @Test
    void names_with_an_underscore_or_a_dot_and_plain_files_are_left_alone() throws IOException {
        folder.with("_template", "kapot").with(".git", "kapot");
        Files.writeString(path.resolve("tenant.schema.json"), "{}");

        assertThat(tenants.load().tenants()).containsOnlyKeys("gent", "leuven");
        assertThat(tenants.load().problems()).isEmpty();
    }

    @Test
    void nothing_changed_is_the_very_same_answer() throws IOException {
        Configuration first = tenants.load();
        assertThat(tenants.load()).isSameAs(first);

        Files.setLastModifiedTime(file("gent"), FileTime.from(Instant.now()));
        assertThat(tenants.load()).as("touched, not changed").isSameAs(first);
    }

    @Test
    void a_change_of_the_same_size_in_the_same_moment_is_seen() throws IOException {
        FileTime moment = FileTime.from(Instant.now());
        Files.setLastModifiedTime(file("gent"), moment);
        String before = tenants.load().tenants().get("gent").hash();

        folder.with("gent", ATenantsFolder.good("leuven.localhost", "gent.localhost").replace("Veilig Huis Leuven",
                "Veilig Huis Leuvem"));
        Files.setLastModifiedTime(file("gent"), moment);

        TenantFile after = tenants.load().tenants().get("gent");
        assertThat(after.hash()).isNotEqualTo(before);
        assertThat(after.centre().name()).isEqualTo("Veilig Huis Leuvem");
    }

    @Test
    void an_old_unchanged_file_is_not_opened_again() throws IOException {
        Files.setLastModifiedTime(file("gent"), FileTime.from(Instant.now().minusSeconds(60)));
        Configuration first = tenants.load();
        Instant stamp = Files.getLastModifiedTime(file("gent")).toInstant();
        byte[] bytes = Files.readAllBytes(file("gent"));
        bytes[0] = 'x';
        Files.write(file("gent"), bytes);
        Files.setLastModifiedTime(file("gent"), FileTime.from(stamp));

        assertThat(tenants.load()).as("same size, same old time: trusted").isSameAs(first);
    }

    @Test
    void a_folder_that_is_gone_is_neither_good_nor_broken() throws IOException {
        tenants.load();
        Files.delete(file("gent"));
        assertThat(tenants.load().broken()).as("only the file is gone").containsExactly("gent");

        Files.delete(path.resolve("gent"));
        Configuration read = tenants.load();
        assertThat(read.tenants()).containsOnlyKeys("leuven");
        assertThat(read.broken()).isEmpty();
    }

    @Test
    void when_the_whole_folder_cannot_be_read_everything_stays(@TempDir Path elsewhere) throws IOException {
        Configuration first = tenants.load();
        Files.move(path, elsewhere.resolve("moved"));

        Configuration read = tenants.load();
        assertThat(read.tenants()).isEqualTo(first.tenants());
        assertThat(read.problems()).extracting(Problem::toString)
                .containsExactly(".:1:1: de map met tenants kan niet gelezen worden; controleer of ze bestaat en geef de server leesrecht");

        Files.move(elsewhere.resolve("moved"), path);
        assertThat(tenants.load()).isEqualTo(first);
    }

    @Test
    void who_had_a_host_keeps_it_and_the_newcomer_is_refused() {
        tenants.load();
        folder.with("aalst", ATenantsFolder.good("[leuven.localhost]", "[aalst.localhost, gent.localhost]"));

        Configuration read = tenants.load();
        assertThat(read.tenants()).containsOnlyKeys("gent", "leuven");
        assertThat(read.problems()).containsExactly(new Problem("aalst/tenant.yaml", 4, 26,
                "hostnaam \"gent.localhost\" is al in gebruik bij gent", "elke hostnaam hoort bij één tenant: kies een andere"));
    }

    @Test
    void a_host_stays_with_a_centre_whose_new_file_is_wrong() {
        tenants.load();
        folder.with("gent", "kapot").with("aalst", ATenantsFolder.good("leuven.localhost", "gent.localhost"));

        Configuration read = tenants.load();
        assertThat(read.tenants()).containsOnlyKeys("leuven");
        assertThat(read.broken()).containsExactlyInAnyOrder("aalst", "gent");
    }

    @Test
    void a_host_that_two_claim_at_a_first_start_leads_nowhere() {
        folder.with("aalst", ATenantsFolder.good("leuven.localhost", "gent.localhost"));

        Configuration read = tenants.load();
        assertThat(read.tenants()).containsOnlyKeys("leuven");
        assertThat(read.problems()).extracting(Problem::toString).containsExactly(
                "aalst/tenant.yaml:4:9: hostnaam \"gent.localhost\" is al in gebruik bij gent; elke hostnaam hoort bij één tenant: kies een andere",
                "gent/tenant.yaml:4:9: hostnaam \"gent.localhost\" is al in gebruik bij aalst; elke hostnaam hoort bij één tenant: kies een andere");
    }

    @Test
    void a_refused_move_keeps_the_old_host_and_so_refuses_who_wanted_that() {
        tenants.load();
        folder.with("gent", ATenantsFolder.good()).with("aalst", ATenantsFolder.good("leuven.localhost", "gent.localhost"));

        Configuration read = tenants.load();
        assertThat(read.tenants()).containsOnlyKeys("leuven");
        assertThat(read.broken()).containsExactlyInAnyOrder("aalst", "gent");
    }

    @Test
    void two_centres_may_swap_hosts() {
        tenants.load();
        folder.with("gent", ATenantsFolder.good()).with("leuven", ATenantsFolder.good("leuven.localhost", "gent.localhost"));

        assertThat(tenants.load().tenants().get("gent").hosts()).isEqualTo(List.of("leuven.localhost"));
    }

    @Test
    void the_report_prints_lines_and_ends_with_how_it_went() {
        assertThat(printed(Configuration.check(path, ATenantsFolder.MODULES)))
                .containsExactly("gent: in orde (Veilig Huis Leuven)", "leuven: in orde (Veilig Huis Leuven)");
        assertThat(Configuration.check(path, ATenantsFolder.MODULES).exitCode()).isZero();

        folder.with("halle", ATenantsFolder.good("level: 3", "level: 9"));
        Report report = Configuration.check(path, ATenantsFolder.MODULES);
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(printed(report)).first().asString().startsWith("halle/tenant.yaml:44:5: \"level\" is 9; verwacht ");
    }

    private static List<String> printed(Report report) {
        StringWriter out = new StringWriter();
        report.print(new PrintWriter(out));
        return out.toString().lines().toList();
    }

    private Path file(String id) {
        return path.resolve(id).resolve("tenant.yaml");
    }
}
