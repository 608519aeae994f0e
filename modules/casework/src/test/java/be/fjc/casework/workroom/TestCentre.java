package be.fjc.casework.workroom;

import be.fjc.platform.centre.Centre;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small centre of no real place. */
final class TestCentre {

    private TestCentre() {}

    static Centre centre() {
        return CENTRE;
    }

    private static final Centre CENTRE = new Centre(
            Centre.Kind.CENTRE,
            "Testcentrum",
            List.of(Locale.forLanguageTag("nl")),
            null,
            List.of(new Centre.Municipality("Testdorp", 1000), new Centre.Municipality("Testegem", 2000)),
            List.of(new Centre.PoliceZone("testzone", "Testzone", LocalDate.of(2020, 1, 1), null, List.of("Testdorp"))),
            List.of(),
            List.of(new Centre.Organisation("caw", "CAW Test", "caw", Centre.Organisation.Status.CORE)),
            List.of(
                    new Centre.Track("1", "Advies", "green", 1, "licht"),
                    new Centre.Track("2", "Traject", "orange", 2, "intensief"),
                    new Centre.Track("3", "Keten", "red", 3, "keten")),
            List.of(new Centre.Criterion("violence", "Geweld"), new Centre.Criterion("safety", "Veiligheid")),
            new Centre.Clocks(1, 5, 42),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            Map.of(),
            Map.of());

}
