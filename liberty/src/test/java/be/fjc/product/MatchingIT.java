package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody asks for a person as they heard the name, and finds the family; what is secret finds nobody. */
class MatchingIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final String[] SYLLABLES = {"ba", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa"};

    private static Someone director;
    private static Someone coordinator;

    @BeforeAll
    static void those_who_may() {
        director = MECHELEN.as("regisseur1");
        coordinator = MECHELEN.as("coordinator");
    }

    /** With a name of letters alone, since a word with a digit has one spelling. */
    private static Family named() {
        StringBuilder name = new StringBuilder("akh");
        Long.toString(System.nanoTime() % 1_000_000_000L).chars().forEach(digit -> name.append(SYLLABLES[digit - '0']));
        return new Family(name.toString());
    }

    private static Answer sought(Someone someone, Object... asked) {
        return someone.post(Work.API + "/dossiers/query", Json.of(asked)).expecting(200);
    }

    @Test
    void a_family_is_found_as_its_name_is_heard_and_the_answer_says_why() {
        Family family = named();
        String dossier = MECHELEN.dossierOf(family);
        String heard = family.name().replace("kh", "ch").replace("u", "oe").replace("mes", "mees");

        Answer found = sought(coordinator, "familyName", heard);
        assertThat(found.text("/items/0/id")).isEqualTo(dossier);
        assertThat(found.text("/items/0/persons/0/matches/0")).isEqualTo("soundsAlike");
        assertThat(sought(coordinator, "familyName", family.name()).text("/items/0/persons/0/matches/0")).isEqualTo("sameName");
    }

    @Test
    void a_secret_number_finds_nobody() {
        String dossier = MECHELEN.dossierOf(named());
        String address = Work.API + "/dossiers/" + dossier;
        String number = "0499" + (100_000 + System.nanoTime() % 899_999);
        String before = sought(coordinator, "phone", number).body();
        director.post(address + "/contactDetails",
                Json.of("person", director.get(address).text("/persons/0/id"), "kind", "mobile", "secret", number)).expecting(201);
        assertThat(sought(coordinator, "phone", number).body()).isEqualTo(before);
        assertThat(sought(director, "phone", number).body()).isEqualTo(before);
    }

    @Test
    void two_families_with_one_name_are_hinted_at_until_somebody_says_that_they_are_one() {
        Family family = named();
        String first = MECHELEN.dossierOf(family);
        String second = MECHELEN.dossierOf(family);
        String address = Work.API + "/dossiers/" + first;
        Answer hints = coordinator.get(address + "/likelyMembers").expecting(200);
        assertThat(hints.json().get("items").size()).isEqualTo(4);
        assertThat(hints.text("/items/0/dossier")).isEqualTo(second);
        String same = address + "/members/" + hints.text("/items/0/id") + "/identity";
        String there = Json.of("dossier", second, "member", hints.text("/items/0/there"));
        coordinator.send("PUT", same, there, Map.of("If-Match", "*")).expecting(204);
        assertThat(coordinator.get(address + "/likelyMembers").json().get("items").size()).isEqualTo(3);
        assertThat(MECHELEN.as("regisseur2").get(address + "/likelyMembers").status()).isEqualTo(404);
    }
}
