package be.fjc.casework.demo;

import be.fjc.casework.domain.Filer;
import be.fjc.casework.domain.Filing;
import be.fjc.casework.domain.ReferrerType;
import be.fjc.casework.domain.TrackChoice;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.figures.domain.CountBy;
import be.fjc.casework.figures.view.DossierCounts;
import be.fjc.casework.figures.view.DossierShare;
import be.fjc.casework.tracks.demo.DemoTracks;
import be.fjc.casework.usecase.Choices;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.module.DemoData.DemoStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The dossiers that a centre's year lacks to come to the totals that it published: after the ones with a story, which count too. How
 * many are there already the centre's own figures say.
 */
@ApplicationScoped
public class DemoCounted {

    /** Stored in one transaction. */
    private static final int BATCH = 60;

    /** Younger ones are open still: few, so that who works with the demo finds the stories among them. */
    private static final int OPEN_DAYS = 25;

    @Inject
    DossierCounts counts;

    @Inject
    CountedDossiers store;

    @Inject
    DemoTracks tracks;

    @Inject
    Choices choices;

    @Inject
    Access access;

    private final RandomGenerator numbers = new SecureRandom();

    void fill(DemoStage stage, Centre centre, DemoShares shares) {
        if (shares.dossiers() > 0) {
            new Filling(stage, centre, shares).fill();
        }
    }

    /** The year of one centre. */
    private final class Filling {

        private final DemoStage stage;
        private final Centre centre;
        private final Random chance;
        private final LocalDate today;
        private final Map<CountBy, List<String>> left = new EnumMap<>(CountBy.class);
        private final Map<String, Subject> people = new HashMap<>();
        private final SyntheticFamilies families;
        private int missing;

        Filling(DemoStage stage, Centre centre, DemoShares shares) {
            this.stage = stage;
            this.centre = centre;
            this.chance = new Random(centre.name().hashCode());
            this.today = WorkingDays.dayOf(stage.now());
            this.families = new SyntheticFamilies(chance, centre);
            for (String login : List.of("huisarts", "politie", "intake", "regisseur1", "regisseur2")) {
                stage.as(login, stage.now(), () -> people.put(login, access.subject()));
            }
            stage.as("coordinator", stage.now(), () -> count(shares));
        }

        private void count(DemoShares shares) {
            for (CountBy by : CountBy.values()) {
                Map<String, Integer> there =
                        counts.of(by, null, null).stream().collect(Collectors.toMap(DossierShare::code, DossierShare::dossiers));
                List<String> cards = shares.cards(by, there);
                Collections.shuffle(cards, chance);
                left.put(by, cards);
                missing = shares.dossiers() - there.values().stream().mapToInt(Integer::intValue).sum();
            }
        }

        private void fill() {
            Cards cards = new Cards(chance, centre, left.get(CountBy.REFERRER), left.get(CountBy.MUNICIPALITY));
            List<CountedDossier> batch = new ArrayList<>();
            for (int number = 0; number < missing; number++) {
                batch.add(dossier(number, cards));
                if (batch.size() == BATCH || number == missing - 1) {
                    stage.as("intake", stage.now(), () -> store.referrals(batch));
                    stage.as("intake", stage.now(), () -> store.dossiers(batch));
                    stage.as("intake", stage.now(), () -> store.rest(batch));
                    batch.clear();
                }
            }
        }

        private CountedDossier dossier(int number, Cards cards) {
            Instant filed = OfficeHours.on(today.minusDays(357 - number * 350L / missing), chance);
            LocalDate day = WorkingDays.dayOf(filed);
            ReferrerType type = cards.referrer(true);
            Written written = Written.by(type, chance);
            Filing filing = families.counted(number + 1, written.channel(), type, cards.municipality(true), day);
            Subject filer = people.get(written.login());
            Subject director = people.get(number % 2 == 0 ? "regisseur1" : "regisseur2");
            TrackChoice last = choices.track(track(number, day), day);
            TrackChoice first = first(last, day);
            var dossier = new CountedDossier(filing, centre, new Filer(filer.account(), filer.organisation()),
                    people.get("intake").account(), director.account(), first, filed, numbers);
            if (!first.equals(last)) {
                dossier.changeTrack(last, day.plusDays(centre.clocks().nextContactDays()), filed.plusSeconds(7200));
            }
            if (day.isBefore(today.minusDays(OPEN_DAYS))) {
                dossier.close(OfficeHours.on(day.plusDays(14 + number % 8), chance));
            }
            return dossier;
        }

        private String track(int number, LocalDate day) {
            List<String> cards = left.get(CountBy.TRACK);
            if (!cards.isEmpty()) {
                return cards.get(number);
            }
            List<Centre.Track> open = tracks.open(centre, day);
            return open.get(chance.nextInt(open.size())).code();
        }

        /** The heaviest tracks ask what nobody knows yet of a dossier that opens: those begin in the one before. */
        private TrackChoice first(TrackChoice last, LocalDate day) {
            List<Centre.Track> open = tracks.open(centre, day);
            return open.stream().anyMatch(track -> track.code().equals(last.track()))
                    ? last
                    : choices.track(open.get(open.size() - 1).code(), day);
        }
    }
}
