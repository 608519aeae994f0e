package be.fjc.platform.runtime.configuration;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;
import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.Centre.Organisation.Status;
import be.fjc.platform.centre.Centre.Track;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.LetterKind;
import be.fjc.platform.module.ReferenceList;
import be.fjc.platform.module.Setting;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The centres that the product comes with say what their sources say. */
class RealTenantsTest {

    private static final Path TENANTS = Path.of(System.getProperty("fjc.tenants"));
    private static final List<CentreModule> MODULES = List.of(new Casework(), new ChainApproach(), new ShortChain());
    private static final Configuration REAL = Configuration.load(TENANTS, MODULES);

    @Test
    void every_file_is_in_order() {
        assertThat(REAL.problems()).isEmpty();
        assertThat(REAL.tenants()).containsOnlyKeys("antwerpen", "limburg", "mechelen", "vlaanderen");
        assertThat(REAL.tenants().values()).allSatisfy(tenant -> {
            assertThat(tenant.hosts()).containsExactly(tenant.id() + ".localhost");
            assertThat(tenant.mode()).isEqualTo(TenantFile.Mode.ACTIVE);
            assertThat(tenant.placement()).isEqualTo("default");
        });
    }

    @Test
    void mechelen_started_on_23_may_2017_led_by_the_city_decentral_and_virtually_under_one_roof() {
        Centre.Profile profile = centre("mechelen").profile();
        assertThat(profile.startedOn()).isEqualTo("2017-05-23");
        assertThat(profile.leadOrganisation()).isEqualTo("stad-mechelen");
        assertThat(profile.operatingModels()).containsExactlyInAnyOrder(Centre.OperatingModel.DECENTRAL, Centre.OperatingModel.VIRTUAL);
    }

    @Test
    void mechelen_has_sixteen_partners_and_twelve_local_governments() {
        assertThat(centre("mechelen").organisations())
                .filteredOn(organisation -> organisation.status() != Status.AD_HOC)
                .filteredOn(organisation -> !List.of("centre", "justiceAgency").contains(organisation.type()))
                .hasSize(16);
        assertThat(centre("mechelen").municipalities()).hasSize(12);
    }

    @Test
    void mechelen_is_paid_half_by_flanders_and_half_by_the_local_governments_for_8_4_full_time_equivalents() {
        List<Centre.FundingLine> funding = centre("mechelen").funding();
        assertThat(funding.stream().map(Centre.FundingLine::amountEuro).filter(Objects::nonNull)).containsExactly(275_000, 275_000);
        assertThat(funding.stream().map(Centre.FundingLine::fullTimeEquivalents).filter(Objects::nonNull).reduce(BigDecimal.ZERO,
                BigDecimal::add))
                .isEqualByComparingTo("8.4");
    }

    @Test
    void mechelen_works_in_three_tracks_asks_four_things_and_is_open_to_professionals_only() {
        Centre mechelen = centre("mechelen");
        assertThat(mechelen.tracks()).extracting(Track::label).containsExactly("Spoor 1", "Spoor 2", "Spoor 3");
        assertThat(mechelen.tracks()).extracting(Track::level).containsExactly(1, 2, 3);
        assertThat(mechelen.criteria()).hasSize(4);
        assertThat(mechelen.access()).extracting(Centre.AccessRegime::regime)
                .containsExactly(Centre.AccessRegime.Regime.PROFESSIONALS_ONLY);
    }

    @Test
    void a_dossier_of_bornem_counts_under_the_zone_of_its_day() {
        assertThat(zone("mechelen", "Bornem", "2022-12-31")).isEqualTo("klein-brabant");
        assertThat(zone("mechelen", "Bornem", "2023-01-01")).isEqualTo("rivierenland");
        assertThat(centre("mechelen").zones()).filteredOn(zone -> zone.existedOn(LocalDate.of(2020, 11, 1))).hasSize(6);
    }

    @Test
    void every_municipality_of_mechelen_has_a_zone_on_every_day() {
        Centre mechelen = centre("mechelen");
        for (LocalDate day : List.of(LocalDate.of(2017, 5, 23), LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 1),
                LocalDate.of(2026, 1, 1))) {
            assertThat(mechelen.municipalities()).allSatisfy(municipality ->
                    assertThat(mechelen.zoneOf(municipality.name(), day)).isPresent());
        }
    }

    @Test
    void limburg_started_in_october_2017_with_two_zones_of_fourteen_municipalities_and_counts_in_colours() {
        Centre limburg = centre("limburg");
        LocalDate start = LocalDate.of(2017, 10, 31);
        assertThat(limburg.profile().startedOn()).isEqualTo("2017-10");
        assertThat(limburg.municipalities()).filteredOn(municipality -> limburg.zoneOf(municipality.name(), start).isPresent())
                .hasSize(14);
        assertThat(limburg.zones()).filteredOn(zone -> zone.existedOn(start)).extracting(Centre.PoliceZone::code)
                .containsExactly("carma", "limburg-regio-hoofdstad");
        assertThat(limburg.tracks()).extracting(Track::code).containsExactly("groen", "oranje", "rood");
        assertThat(limburg.tracks()).extracting(Track::colour).containsExactly("green", "orange", "red");
        assertThat(limburg.words(Locale.forLanguageTag("nl-BE"))).containsEntry("term.track", "kleur");
        assertThat(zone("limburg", "Alken", "2024-12-31")).isEqualTo("none");
        assertThat(zone("limburg", "Alken", "2025-01-01")).isEqualTo("limburg-regio-hoofdstad");
        assertThat(limburg.profile().milestones()).extracting(Centre.Milestone::on).startsWith("2006", "2012", "2013", "2017-10");
    }

    @Test
    void antwerpen_has_two_tracks_and_calls_itself_veilig_huis() {
        assertThat(centre("antwerpen").tracks()).extracting(Track::level).containsExactly(2, 3);
        assertThat(centre("antwerpen").words(Locale.ENGLISH)).containsEntry("term.centre", "Veilig Huis");
        assertThat(zone("antwerpen", "Borsbeek", "2024-06-01")).isEqualTo("minos");
    }

    @Test
    void flanders_holds_no_dossiers() {
        Centre flanders = centre("vlaanderen");
        assertThat(flanders.kind()).isEqualTo(Centre.Kind.GOVERNMENT);
        assertThat(flanders.hasModule("casework")).isFalse();
        assertThat(flanders.tracks()).isEmpty();
        assertThat(List.of("mechelen", "limburg", "antwerpen")).allSatisfy(id -> assertThat(centre(id).hasModule("casework")).isTrue());
        assertThat(flanders.hasModule("chain-approach")).isFalse();
        assertThat(flanders.hasModule("short-chain")).isFalse();
        assertThat(Map.of("mechelen", "ketenaanpak", "limburg", "LINK", "antwerpen", "CO3")).allSatisfy((id, name) -> {
            assertThat(centre(id).hasModule("chain-approach")).isTrue();
            assertThat(centre(id).words(Locale.forLanguageTag("nl"))).containsEntry("term.chainApproach", name);
        });
    }

    @Test
    void every_centre_has_the_partners_that_the_decree_asks_for_at_least() {
        assertThat(List.of("mechelen", "limburg", "antwerpen")).allSatisfy(id -> assertThat(centre(id).organisations())
                .extracting(Centre.Organisation::type)
                .contains("justiceAgency", "localGovernment", "caw", "vk", "localPolice", "gp", "centre"));
    }

    @Test
    void the_template_is_in_order_as_it_stands(@TempDir Path folder) throws IOException {
        String template = Files.readString(TENANTS.resolve("_template/tenant.yaml"), StandardCharsets.UTF_8);
        assertThat(new ATenantsFolder(folder).with("leuven", template).load().problems()).isEmpty();
    }

    @Test
    void the_glossary_explains_every_type_of_organisation() throws IOException {
        String glossary = Files.readString(TENANTS.resolve("../docs/glossary.md"), StandardCharsets.UTF_8);
        assertThat(TenantSchema.coreOrganisationTypes()).hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(glossary).contains("| `" + type + "` |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"antwerpen", "limburg", "mechelen", "vlaanderen", "_template"})
    void an_editor_finds_the_schema(String id) throws IOException {
        String first = Files.readAllLines(TENANTS.resolve(id).resolve("tenant.yaml"), StandardCharsets.UTF_8).get(0);
        assertThat(first).isEqualTo("# yaml-language-server: $schema=../tenant.schema.json");
    }

    private static Centre centre(String id) {
        return REAL.tenants().get(id).centre();
    }

    private static String zone(String id, String municipality, String day) {
        return centre(id).zoneOf(municipality, LocalDate.parse(day)).map(Centre.PoliceZone::code).orElse("none");
    }

    /** The card of the case file, with as much of its lists as the files extend; the whole of them is checked where they live. */
    private static final class Casework implements CentreModule {

        @Override
        public String id() {
            return "casework";
        }

        @Override
        public List<LetterKind> letters() {
            return List.of(new LetterKind("invitation", Map.of("text", R, "person.givenName", A, "person.familyName", A, "signature", R), "text"));
        }

        @Override
        public List<ReferenceList> lists() {
            return Stream.of("referrerType:opgroeien,ocmw,caw", "relationType:otherFamily", "violenceForm:digital", "lifeDomain:substanceUse",
                            "contactResult:reachedThinks", "closureReason:measureTookOver")
                    .map(list -> list.split("[:,]"))
                    .map(parts -> new ReferenceList(parts[0], List.of(parts), List.of(parts).subList(1, parts.length)))
                    .toList();
        }
    }

    /** As far as tenant files know it. */
    private static final class ChainApproach implements CentreModule {

        @Override
        public String id() {
            return "chain-approach";
        }

        @Override
        public List<Setting> settings() {
            return List.of(new Setting("criteriaNeeded", Setting.Kind.WHOLE_NUMBER, "0"));
        }
    }

    /** The short chain, as far as tenant files know it. */
    private static final class ShortChain implements CentreModule {

        @Override
        public String id() {
            return "short-chain";
        }

        @Override
        public List<Setting> settings() {
            return Stream.of("level1Colour", "level2Colour", "level3Colour")
                    .map(key -> new Setting(key, Setting.Kind.TEXT, "grey"))
                    .toList();
        }

        @Override
        public List<ReferenceList> lists() {
            return List.of(new ReferenceList("offer", List.of("guidedReferral"), List.of("guidedReferral")));
        }
    }
}
