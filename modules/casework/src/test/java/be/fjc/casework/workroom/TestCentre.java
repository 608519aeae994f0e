package be.fjc.casework.workroom;

import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.Letters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small centre of no real place. */
public final class TestCentre {

    private TestCentre() {}

    static Centre centre() {
        return CENTRE;
    }

    /** The same, with rules for its tracks. */
    public static Centre with(List<Centre.TrackVersion> lightest, List<Centre.TrackVersion> middle, List<Centre.TrackVersion> heaviest) {
        return centre(List.of(
                new Centre.Track("1", "Advies", "green", 1, "licht", lightest),
                new Centre.Track("2", "Traject", "orange", 2, "intensief", middle),
                new Centre.Track("3", "Keten", "red", 3, "keten", heaviest)), Letters.NONE);
    }

    /** The same, with letters of its own. */
    public static Centre with(Letters letters) {
        return centre(TRACKS, letters);
    }

    private static final List<Centre.Track> TRACKS = List.of(
            new Centre.Track("1", "Advies", "green", 1, "licht"),
            new Centre.Track("2", "Traject", "orange", 2, "intensief"),
            new Centre.Track("3", "Keten", "red", 3, "keten"));

    private static final Centre CENTRE = centre(TRACKS, Letters.NONE);

    private static Centre centre(List<Centre.Track> tracks, Letters letters) {
        return new Centre(
            Centre.Kind.CENTRE,
            "Testcentrum",
            List.of(Locale.forLanguageTag("nl")),
            null,
            List.of(new Centre.Municipality("Testdorp", 1000), new Centre.Municipality("Testegem", 2000)),
            List.of(new Centre.PoliceZone("testzone", "Testzone", LocalDate.of(2020, 1, 1), null, List.of("Testdorp"))),
            List.of(),
            List.of(new Centre.Organisation("caw", "CAW Test", "caw", Centre.Organisation.Status.CORE)),
            tracks,
            List.of(new Centre.Criterion("violence", "Geweld"), new Centre.Criterion("safety", "Veiligheid")),
            new Centre.Clocks(1, 5, 42),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            letters);
    }
}
