package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a referral, and what whoever sent it learns of that. */
class ReferralOutcomesIT {

    private static final String API = Work.API;

    @ParameterizedTest
    @CsvSource({"adviceOnly, adviceGiven", "redirected, redirected", "refused, notTakenUp"})
    void a_referral_that_is_not_taken_up_opens_no_dossier(String decision, String outcome) {
        Work mechelen = Work.at("mechelen");
        Family family = Family.unknownSoFar();
        String referral = mechelen.file(family).text("/id");
        mechelen.look(referral);
        Map<String, Object> body = mechelen.decision(decision, "Reden " + family.mark());
        if (decision.equals("redirected")) {
            body.put("redirectedTo", mechelen.centre().at("/organisations/2/code").asString());
        }

        Answer decided = mechelen.decide(referral, body);

        assertThat(decided.text("/dossierId")).isEmpty();
        Answer seen = mechelen.as("huisarts").get(API + "/referrals/" + referral).expecting(200);
        assertThat(seen.text("/status")).isEqualTo("processed");
        assertThat(seen.text("/outcome")).isEqualTo(outcome);
        assertThat(seen.body()).doesNotContain(family.mark());
    }

    @Test
    void a_referral_is_decided_once() {
        Work mechelen = Work.at("mechelen");
        String referral = mechelen.file(Family.unknownSoFar()).text("/id");
        mechelen.look(referral);
        mechelen.decide(referral, mechelen.decision("adviceOnly", "Eerste keer"));

        Answer again = mechelen.as("intake").post(API + "/referrals/" + referral + "/decisions",
                Json.text(mechelen.decision("refused", "Tweede keer")));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/type")).startsWith("urn:problem-type:fjc:casework:");
        assertThat(again.text("/detail")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"mechelen", "limburg"})
    void a_family_is_followed_from_referral_to_closure_in_the_centre_s_own_tracks(String tenant) {
        Work centre = Work.at(tenant);
        Family family = Family.unknownSoFar();
        String dossier = centre.dossierOf(family);
        centre.logContact(dossier, "Gebeld " + family.mark());
        centre.changeTrack(dossier, 3, "Strenger " + family.mark());
        centre.close(dossier, "Veilig " + family.mark());

        Answer whole = centre.as("regisseur1").get(API + "/dossiers/" + dossier).expecting(200);

        assertThat(whole.text("/state")).isEqualTo("closed");
        assertThat(whole.text("/track")).isEqualTo(tenant.equals("limburg") ? "rood" : centre.track(3));
        assertThat(whole.json().get("trackPeriods").size()).isEqualTo(2);
        assertThat(whole.text("/closure/safetyStatus")).isEqualTo("stable");
        assertThat(whole.json().get("persons").size()).isEqualTo(4);
        assertThat(centre.steps(dossier)).containsSubsequence("dossierOpened", "contactLogged", "trackChanged", "dossierClosed");
    }

    @Test
    void whoever_filed_gets_a_notice_once_and_can_put_it_away() {
        Work mechelen = Work.at("mechelen");
        Answer filed = mechelen.file(Family.unknownSoFar());
        String referral = filed.text("/id");
        mechelen.look(referral);
        mechelen.accept(referral, "Opgenomen", 2);

        String notice = Patience.until(Duration.ofSeconds(10), () -> noticeOf(filed.text("/receiptNumber")));
        Answer gone = mechelen.as("huisarts").send("DELETE", API + "/notices/" + notice, null, Map.of("If-Match", "*"));

        assertThat(gone.status()).isEqualTo(204);
        assertThat(noticeOf(filed.text("/receiptNumber"))).isNull();
    }

    /** Id of the notice about this receipt; null while there is none. */
    private static String noticeOf(String receipt) {
        String found = null;
        for (var notice : Work.at("mechelen").as("huisarts").get(API + "/startScreen").expecting(200).json().get("notices")) {
            if (notice.path("receiptNumber").asString("").equals(receipt)) {
                assertThat(found).as("one notice only").isNull();
                found = notice.get("id").asString();
            }
        }
        return found;
    }
}
