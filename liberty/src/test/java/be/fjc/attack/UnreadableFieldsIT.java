package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Patience;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** D4: looking by what one may not read is refused exactly like looking by what does not exist, and finds and counts nothing. */
class UnreadableFieldsIT {

    private static final Work LIMBURG = Work.at("limburg");
    private static final Path FILE = RunningProduct.get().tenants().resolve("limburg/tenant.yaml");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> LOGINS = List.of("huisarts", "intake", "regisseur1", "regisseur2", "politie", "coordinator", "beheer", "dpo");

    /** What says who somebody is: class A, in every search there is. */
    private static final Set<String> ABOUT_SOMEBODY = Set.of("familyName", "givenName", "birthDate", "municipality", "phone");

    /** Numbers of papers, and what the searches of the audit ask: a colleague, an act, a time, why. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "receiptNumber", "number", "policeReportNumber", "person", "action", "from", "until", "reason");

    /** Every search of every module with every property it has; what is asked of one thing looks for nobody. */
    static Stream<Operation> searches() {
        return Operation.all("limburg").stream()
                .filter(one -> one.method().equals("POST") && one.path().endsWith("/query") && one.places().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("searches")
    void every_property_of_a_search_is_known_to_be_about_somebody_or_not(Operation search) {
        Set<String> others = new TreeSet<>(properties(search).keySet());
        others.removeAll(ABOUT_SOMEBODY);
        assertThat(others).as("classify it here and in what the search asks").isSubsetOf(ABOUT_NOBODY);
    }

    @Test
    void what_a_centre_closes_cannot_be_looked_by_and_nobody_sees_the_difference() throws IOException {
        Family family = Family.unknownSoFar();
        String referral = LIMBURG.file(family).text("/id");
        String before = Files.readString(FILE);
        Files.writeString(FILE, before.replaceFirst("(?m)^modules:", closed() + "modules:"));
        try {
            Patience.untilTrue(SOON, () -> !LIMBURG.as("coordinator").get(Work.API + "/referrals/" + referral).body().contains(family.name()));
            searches().forEach(search -> ABOUT_SOMEBODY.stream().filter(properties(search)::containsKey).forEach(property ->
                    LOGINS.forEach(login -> refusedLikeUnknown(search, property, login, family))));
            String number = LIMBURG.as("huisarts").get(Work.API + "/referrals/" + referral).text("/receiptNumber");
            Answer byNumber = LIMBURG.as("coordinator").post(Work.API + "/referrals/query", Json.of("receiptNumber", number)).expecting(200);
            assertThat(byNumber.json().get("items")).hasSize(1);
            assertThat(byNumber.body()).doesNotContain(family.mark());
        } finally {
            Files.writeString(FILE, before);
            Patience.untilTrue(SOON, () -> LIMBURG.as("coordinator").get(Work.API + "/referrals/" + referral).body().contains(family.name()));
        }
    }

    /** Whoever has the search gets the answer for an unknown property; whoever has not is told nothing about the search itself. */
    private static void refusedLikeUnknown(Operation search, String property, String login, Family family) {
        Someone someone = LIMBURG.as(login);
        String value = property.equals("birthDate") ? "1985-04-01" : property.equals("municipality") ? LIMBURG.municipality() : family.name();
        Answer refused = someone.post(search.path(), Json.of(property, value));
        Answer unknown = someone.post(search.path(), Json.of("schoenmaat", value));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(refused.body()).as("%s %s by %s", search, property, login).doesNotContain(family.mark());
        if (refused.status() != 403 && refused.status() != 404) {
            assertThat(refused.status()).as("%s %s by %s", search, property, login).isEqualTo(400);
            assertThat(worded(refused)).isEqualTo(worded(unknown).replace("schoenmaat", property));
        }
    }

    @Test
    void intake_no_longer_finds_by_name_what_was_decided_and_lists_do_not_count_it() {
        Family family = Family.unknownSoFar();
        Someone intake = LIMBURG.as("intake");
        String referral = LIMBURG.file(family).text("/id");
        String person = Json.of("familyName", family.name());
        assertThat(intake.post(Work.API + "/referrals/query", person).expecting(200).json().get("items")).hasSize(1);
        LIMBURG.look(referral);
        LIMBURG.accept(referral, "Opgenomen", 2);

        assertThat(intake.post(Work.API + "/referrals/query", person).expecting(200).json().get("items")).isEmpty();
        assertThat(intake.get(Work.API + "/referrals?pageSize=100").expecting(200).body()).doesNotContain(family.mark());
    }

    @Test
    void a_director_of_something_else_learns_by_a_whole_name_that_it_is_there_and_by_less_nothing() {
        Family family = Family.unknownSoFar();
        LIMBURG.dossierOf(family);
        Someone other = LIMBURG.as("regisseur2");
        for (String less : List.of(Json.of("familyName", family.name()), Json.of("givenName", "Vader" + family.mark()),
                Json.of("familyName", family.name().substring(0, 6), "birthDate", "1985-04-01"), Json.of("birthDate", "1985-04-01"))) {
            assertThat(other.post(Work.API + "/dossiers/query", less).expecting(200).body()).as(less).doesNotContain(family.mark());
        }
        Answer known = other.post(Work.API + "/dossiers/query", Json.of("familyName", family.name(), "birthDate", "1985-04-01")).expecting(200);
        assertThat(known.json().get("items")).hasSize(1);
        assertThat(known.json().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder("id", "href", "number", "state", "track", "level", "caseDirector");
        assertThat(other.get(Work.API + "/dossiers?pageSize=100").expecting(200).body()).doesNotContain(known.text("/items/0/id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort", "order", "familyName", "situation", "birthDate", "fields", "count"})
    void a_list_knows_no_parameter_but_its_own(String parameter) {
        for (String list : List.of("/referrals", "/dossiers")) {
            for (String login : LOGINS) {
                Answer known = LIMBURG.as(login).get(Work.API + list + "?" + parameter + "=x");
                Answer unknown = LIMBURG.as(login).get(Work.API + list + "?schoenmaat=x");
                assertThat(known.status()).as("%s %s by %s", list, parameter, login).isEqualTo(400);
                assertThat(worded(known)).isEqualTo(worded(unknown).replace("schoenmaat", parameter));
            }
        }
    }

    private static String closed() {
        return "accessPolicy:\n"
                + Stream.of("INTAKE_WORKER, relation: UNDECIDED", "CASE_DIRECTOR, relation: ASSIGNED", "COORDINATOR, relation: ANY")
                        .map(role -> "  - { role: " + role + ", class: A, cell: no }\n")
                        .reduce("", String::concat);
    }

    private static Map<String, ?> properties(Operation search) {
        Schema<?> body = search.body().orElseThrow();
        return body.getProperties();
    }

    private static String worded(Answer answer) {
        return answer.body().replaceAll("\"instance\":\"[^\"]*\"", "");
    }
}
