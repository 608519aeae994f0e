package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Someone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From whose sight a dossier is kept, from theirs is all that the short chain keeps of that family: by the referral, or by the police report. */
class KeptFamiliesIT {

    private static final String HOME = "Synthetische kade 8";

    private final Bans mechelen = Bans.at("mechelen");
    private final Work work = mechelen.work();
    private final Someone intake = work.as("intake");
    private final Someone coordinator = work.as("coordinator");
    private final Family family = Family.unknownSoFar();
    private final String number = Interventions.number();
    private final String intervention = reported();
    private final String ban = mechelen.ban(intervention, Duration.ofDays(2), HOME).expecting(201).text("/id");

    private final List<String> places = List.of(Bans.SHORT_CHAIN + "/interventions/" + intervention,
            Bans.SHORT_CHAIN + "/interventions/" + intervention + "/knownFamilies", Bans.SHORT_CHAIN + "/outreaches/" + intervention, Bans.API + "/" + ban);

    @Test
    void what_was_handed_over_goes_out_of_sight_with_its_dossier() {
        begun();
        String referral = intake.post(Bans.SHORT_CHAIN + "/outreaches/" + intervention + "/handOvers", Json.of("handedTo", "dossier",
                "immediateDanger", false, "situation", "Synthetisch", "silentBecause", "Nog niet bereikt")).expecting(201).text("/id");
        work.look(referral);
        String dossier = work.accept(referral, "Opgenomen " + family.mark(), 2);
        NewColleague colleague = NewColleague.atWork("COORDINATOR");
        Someone neighbour = colleague.signedIn();
        seen(neighbour);
        int alerts = alerts();

        coordinator.post(Work.API + "/dossiers/" + dossier + "/conflicts", Json.of("account", colleague.id(), "reason", "Buur")).expecting(201);

        gone(neighbour);
        assertThat(alerts()).as("who coordinates hears that it was tried").isGreaterThan(alerts);
        seen(coordinator);
    }

    @Test
    void a_seal_keeps_everybody_else_away_as_well() {
        begun();
        String referral = intake.post(Bans.SHORT_CHAIN + "/outreaches/" + intervention + "/handOvers", Json.of("handedTo", "chainApproach",
                "immediateDanger", false, "situation", "Synthetisch", "silentBecause", "Nog niet bereikt")).expecting(201).text("/id");
        work.look(referral);
        String dossier = work.accept(referral, "Opgenomen " + family.mark(), 2);
        Someone outsider = NewColleague.atWork("COORDINATOR").signedIn();
        seen(outsider);
        int counted = counted(outsider);

        coordinator.post(Work.API + "/dossiers/" + dossier + "/seals", Json.of("reason", "Synthetisch: een collega is partij")).expecting(201);

        gone(outsider);
        gone(intake);
        assertThat(counted(outsider)).isEqualTo(counted - 1);
        seen(coordinator);
    }

    @Test
    void what_was_not_handed_over_is_told_by_the_number_of_the_police_report() {
        String dossier = work.dossierOf(family);
        NewColleague colleague = NewColleague.atWork("INTAKE_WORKER");
        Someone neighbour = colleague.signedIn();
        coordinator.post(Work.API + "/dossiers/" + dossier + "/conflicts", Json.of("account", colleague.id(), "reason", "Buur")).expecting(201);
        begun();
        seen(neighbour);

        work.as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/incidents", Json.of(
                "occurrence", Json.object("precision", "day", "startsOn", Work.inDays(-3)), "place", "home", "forms", Json.list("physical"),
                "severity", "serious", "policeReportNumber", number.toLowerCase().replace('.', '/'),
                "source", Json.object("kind", "localPolice", "toldOn", Work.inDays(-1), "detail", "Synthetisch"))).expecting(201);

        gone(neighbour);
        seen(coordinator);
        assertThat(neighbour.post(Bans.SHORT_CHAIN + "/outreaches", Json.of("intervention", intervention, "level", 1)).status()).isEqualTo(404);
        assertThat(neighbour.post(Bans.SHORT_CHAIN + "/houseBans", Json.of("intervention", intervention, "person", 1,
                "noticeAt", Bans.ago(Duration.ofDays(1)))).status()).isEqualTo(404);
        assertThat(neighbour.post(Bans.SHORT_CHAIN + "/screenings", Json.of("interventions", Json.list(intervention), "reason", "settled")).status())
                .isEqualTo(404);
    }

    private void seen(Someone someone) {
        assertThat(places).allSatisfy(place -> assertThat(someone.get(place).status()).as(place).isEqualTo(200));
        assertThat(listed(someone, "/interventions?waiting=false")).contains(intervention);
        assertThat(listed(someone, "/houseBans?standing=holding")).contains(ban);
    }

    private void gone(Someone someone) {
        assertThat(places).allSatisfy(place -> assertThat(someone.get(place).status()).as(place).isEqualTo(404));
        assertThat(listed(someone, "/interventions?waiting=false")).doesNotContain(intervention);
        assertThat(listed(someone, "/houseBans?standing=holding")).doesNotContain(ban);
        assertThat(listed(someone, "/outreaches?standing=open")).doesNotContain(intervention);
        assertThat(listed(someone, "/outreaches?standing=closed")).doesNotContain(intervention);
        assertThat(someone.post(Bans.API + "/" + ban + "/homeReveals", Json.of("reason", "Synthetisch")).status()).isEqualTo(404);
        assertThat(someone.post(Bans.API + "/" + ban + "/hearings", Json.of("hearingAt", Bans.in(Duration.ofDays(1)))).status()).isEqualTo(404);
        assertThat(someone.post(Bans.SHORT_CHAIN + "/outreaches/" + intervention + "/contactChecks", Json.of("person", 0, "reach", "office"))
                .status()).isEqualTo(404);
        assertThat(someone.post(places.get(0) + "/screenings", Json.of("outcome", "contact", "reason", "firstTime", "level", 1)).status())
                .isEqualTo(404);
    }

    /** Who takes in decides about it, and somebody reaches out. */
    private void begun() {
        Interventions.at("mechelen").screen(intake, intervention, null, "contact", "firstTime", 2).expecting(201);
        Patience.untilTrue(Duration.ofSeconds(60), () -> intake.get(Bans.SHORT_CHAIN + "/outreaches/" + intervention).status() == 200);
    }

    private String reported() {
        return intake.post(Bans.SHORT_CHAIN + "/interventions", Json.of("reportNumber", number, "occurredAt", Bans.ago(Duration.ofDays(3)),
                        "municipality", work.municipality(), "facts", "43 A",
                        "persons", Json.list(Json.object("role", "suspect", "givenName", "Vader" + family.mark(), "familyName", family.name()),
                                Json.object("role", "victim", "givenName", "Moeder" + family.mark(), "familyName", family.name())),
                        "remark", "Synthetisch"))
                .expecting(201).text("/id");
    }

    private int alerts() {
        int alerts = 0;
        for (JsonNode notice : coordinator.get(Work.API + "/startScreen").expecting(200).json().get("notices")) {
            alerts += notice.get("code").asString().equals("conflictAttempted") ? 1 : 0;
        }
        return alerts;
    }

    private static int counted(Someone someone) {
        int counted = 0;
        for (JsonNode one : someone.get(Bans.SHORT_CHAIN + "/screeningCounts").expecting(200).json().get("items")) {
            counted += one.get("interventions").asInt();
        }
        return counted;
    }

    private static List<String> listed(Someone someone, String list) {
        List<String> found = new ArrayList<>();
        String next = Bans.SHORT_CHAIN + list + "&pageSize=100";
        while (next != null) {
            JsonNode page = someone.get(next).expecting(200).json();
            page.get("items").forEach(one -> found.add(one.get("id").asString()));
            next = page.has("next") ? page.get("next").asString().replaceFirst("^https?://[^/]+", "") : null;
        }
        return found;
    }
}
