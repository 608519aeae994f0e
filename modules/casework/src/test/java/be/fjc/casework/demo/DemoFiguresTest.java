package be.fjc.casework.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.figures.domain.CountBy;
import be.fjc.casework.figures.view.DossierCounts;
import be.fjc.casework.figures.view.DossierShare;
import be.fjc.casework.usecase.MarkConflict;
import be.fjc.casework.view.DossierLists;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.CentreModule;
import be.fjc.platform.module.ReferenceList;
import be.fjc.platform.module.Setting;
import be.fjc.platform.runtime.configuration.TenantsFolder;
import be.fjc.platform.runtime.web.Cut;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The totals that the centres published, counted in their synthetic years by the figures that the product shows; see docs/facts.md. */
class DemoFiguresTest {

    private static final TenantsFolder TENANTS = new TenantsFolder(Path.of("../../tenants"), List.of(new CaseworkModule(), new ChainApproach(), new ShortChain()));

    private final Workroom room = new Workroom(Database.get());

    @Test
    void mechelen_has_387_over_its_referrers_and_the_same_387_over_its_police_zones() {
        room.centre = centre("mechelen");
        Load.into(room);
        Map<String, Integer> zones = counted(CountBy.ZONE);
        for (CountBy by : CountBy.values()) {
            assertThat(counted(by).values().stream().mapToInt(Integer::intValue).sum()).as(by.code()).isEqualTo(387);
        }
        assertThat(zones).containsOnlyKeys("rivierenland", "bodukap", "lier", "berlaar-nijlen", "heist", DossierCounts.OUTSIDE);
        assertThat(counted(CountBy.REFERRER)).hasSize(15).containsEntry("localPolice", 131);
        assertThat(counted(CountBy.TRACK)).containsOnlyKeys("spoor-1", "spoor-2", "spoor-3").containsEntry("spoor-3", 112);
        assertThat(open()).as("stories are found among the open ones").isLessThan(80);
        conflictWithOne();
        for (CountBy by : CountBy.values()) {
            assertThat(counted(by).values().stream().mapToInt(Integer::intValue).sum()).as("without what is out of sight: " + by.code()).isEqualTo(386);
        }
    }

    @Test
    void limburg_has_its_shares_by_municipality_and_by_colour_to_the_percent() {
        fill("limburg");
        assertThat(percents(CountBy.MUNICIPALITY)).isEqualTo(Map.ofEntries(
                Map.entry("Genk", 25.0), Map.entry("Hasselt", 24.0), Map.entry("Houthalen-Helchteren", 10.0), Map.entry("Zonhoven", 7.0),
                Map.entry("Oudsbergen", 6.0), Map.entry("Diepenbeek", 5.0), Map.entry("Bree", 4.0), Map.entry("Lummen", 4.0),
                Map.entry("Kinrooi", 3.0), Map.entry("Bocholt", 3.0), Map.entry("Herk-de-Stad", 3.0), Map.entry("As", 2.0),
                Map.entry("Halen", 2.0), Map.entry("Zutendaal", 2.0)));
        assertThat(percents(CountBy.TRACK)).isEqualTo(Map.of("rood", 20.0, "oranje", 35.0, "groen", 45.0));
    }

    @Test
    void antwerpen_has_a_hundred_heavy_cases() {
        fill("antwerpen");
        assertThat(counted(CountBy.TRACK)).containsEntry("hoog-risico", 100);
    }

    /** Without the dossiers that have a story, which only take the place of some of these. */
    private void fill(String tenant) {
        room.centre = centre(tenant);
        room.the(DemoCounted.class).fill(Load.stage(room), room.centre, DemoShares.of(room.centre));
    }

    private void conflictWithOne() {
        var closed = room.as(room.coordinator, () -> room.the(DossierLists.class).closed(null, null, new Cut("after", 1, List.of())));
        var dossier = new DossierId(closed.get(0).id());
        room.does(room.coordinator, () -> room.the(MarkConflict.class)
                .mark(dossier, room.coordinator.account(), "Synthetisch: een buur", Expected.ANY));
    }

    private static Centre centre(String tenant) {
        return TENANTS.load().tenants().get(tenant).centre();
    }

    private Map<String, Integer> counted(CountBy by) {
        return room.as(room.coordinator, () -> room.the(DossierCounts.class).of(by, null, null)).stream()
                .collect(toMap(DossierShare::code, DossierShare::dossiers));
    }

    private Map<String, Double> percents(CountBy by) {
        Map<String, Integer> counts = counted(by);
        double n = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream().collect(toMap(Map.Entry::getKey, count -> 100 * count.getValue() / n));
    }

    private int open() {
        return room.as(room.coordinator, () -> room.the(DossierLists.class).open(null, null, new Cut("after", 500, List.of()))).size();
    }

    /** Stands in the tenant files too; here as far as they name it. */
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
