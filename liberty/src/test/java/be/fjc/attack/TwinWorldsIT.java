package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.NewColleague;
import be.fjc.product.Work;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Ids;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.attack.TwinWorlds;
import be.fjc.testkit.attack.TwinWorlds.Named;
import be.fjc.testkit.attack.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * D3. The same day of the same person before and after others' families came: those of another centre, and those of the own centre that
 * the person may not know of. At full size three seeds of at least five thousand requests for each person.
 */
class TwinWorldsIT {

    private static final Work MECHELEN = Work.at("mechelen");

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"coordinator, limburg", "beheer, limburg", "huisarts, mechelen", "politie, mechelen", "regisseur2, mechelen", "analist, vlaanderen"})
    void a_day_tells_nothing_of_who_else_was_helped(String login, String tenant) {
        for (int seed = 0; seed < Size.of(1, 3); seed++) {
            try (Tally tally = Tally.of("D3", login + " of " + tenant)) {
                live(Someone.signedIn(tenant, login), login, new Random(Size.seed() + seed), tally);
            }
        }
    }

    @Test
    void who_does_the_work_notices_that_somebody_came() {
        Tally tally = Tally.of("D3", "the oracle itself");
        live(MECHELEN.as("coordinator"), "coordinator", new Random(Size.seed()), tally);

        assertThat(tally.mismatches()).anyMatch(line -> line.contains("hidden dossier")).anyMatch(line -> line.contains("a whole name"))
                .anyMatch(line -> line.contains("/dossiers by 100"));
    }

    private static void live(Someone someone, String login, Random chance, Tally tally) {
        Family family = Family.unknownSoFar();
        List<Named> day = day(someone, login, family, chance);
        Map<String, String> nobody = new LinkedHashMap<>();
        List<String> before = TwinWorlds.day(day, name -> nobody.computeIfAbsent(name, any -> UUID.randomUUID().toString()), tally);
        Map<String, String> somebody = theOthersCome(family);
        TwinWorlds.compare(before, TwinWorlds.day(day, somebody::get, tally), tally);
    }

    /** Everything readable, and searches for the very people who are to come. */
    private static List<Named> day(Someone someone, String login, Family family, Random chance) {
        Ids ids = new Ids();
        ids.learn(someone.get(Work.API + "/startScreen"));
        List<Named> steps = new ArrayList<>();
        while (steps.size() < Size.of(60, 2_600)) {
            steps.addAll(Walk.everythingReadable(someone, "mechelen", ids, List.of("hidden referral", "hidden dossier", "hidden account"), chance));
            steps.addAll(searches(someone, login, family));
        }
        return steps;
    }

    /** A case director may learn that a dossier is there by asking for a whole name: that is promised, so it is not asked. */
    private static List<Named> searches(Someone someone, String login, Family family) {
        List<Named> searches = new ArrayList<>();
        for (String kind : List.of("/referrals/query", "/dossiers/query")) {
            searches.add(search(someone, kind, "familyName", family.name()));
            searches.add(search(someone, kind, "givenName", "Moeder" + family.mark()));
            if (!login.startsWith("regisseur")) {
                searches.add(new Named(kind + " for a whole name", world -> someone.post(Work.API + kind,
                        Json.of("familyName", family.name(), "givenName", "Vader" + family.mark()))));
            }
        }
        return searches;
    }

    private static Named search(Someone someone, String kind, String property, String word) {
        return new Named(kind + " by " + property, world -> someone.post(Work.API + kind, Json.of(property, word)));
    }

    /** A colleague of the general practitioner refers; the first case director takes it up. */
    private static Map<String, String> theOthersCome(Family family) {
        NewColleague partner = NewColleague.atWork("PARTNER_WORKER");
        Someone filing = Someone.withToken("mechelen", Someone.freshToken("mechelen", partner.login(), NewColleague.OWN_PASSWORD));
        String referral = filing.post(Work.API + "/referrals", Json.text(family.referral(MECHELEN.municipality()))).expecting(201).text("/id");
        MECHELEN.look(referral);
        String dossier = MECHELEN.accept(referral, "Opgenomen " + family.mark(), 2);
        MECHELEN.logContact(dossier, "Gebeld " + family.mark());
        filing.post(Work.API + "/referrals", Json.text(family.referral(MECHELEN.municipality()))).expecting(201);
        return Map.of("hidden referral", referral, "hidden dossier", dossier, "hidden account", partner.id());
    }
}
