package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what they have not seen, and nobody reads twice what did not change. */
class EditionsIT {

    private static final Someone DOCTOR = Someone.signedIn("mechelen", "huisarts");

    private static String newDraft() {
        return Work.API + "/drafts/" + UUID.randomUUID();
    }

    private static Answer keep(String draft, String text, Map<String, String> headers) {
        return DOCTOR.send("PUT", draft, Json.of("form", "referral", "content", Json.object("situation", text)), headers);
    }

    @Test
    void a_change_names_the_edition_it_was_made_on() {
        String draft = newDraft();
        assertThat(keep(draft, "eerst", Map.of()).status()).isEqualTo(428);
        String first = keep(draft, "eerst", Map.of("If-None-Match", "*")).expecting(201).header("ETag");
        assertThat(first).startsWith("\"");

        assertThat(keep(draft, "blind", Map.of()).status()).isEqualTo(428);
        String second = keep(draft, "tweede", Map.of("If-Match", first)).expecting(200).header("ETag");
        Answer stale = keep(draft, "te laat", Map.of("If-Match", first));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.header("Content-Type")).startsWith("application/problem+json");
        assertThat(keep(draft, "bestaat al", Map.of("If-None-Match", "*")).status()).isEqualTo(412);

        assertThat(DOCTOR.get(draft).expecting(200).text("/content/situation")).isEqualTo("tweede");
        assertThat(DOCTOR.send("DELETE", draft, null, Map.of()).status()).isEqualTo(428);
        assertThat(DOCTOR.send("DELETE", draft, null, Map.of("If-Match", first)).status()).isEqualTo(412);
        assertThat(DOCTOR.send("DELETE", draft, null, Map.of("If-Match", second)).status()).isEqualTo(204);
        assertThat(DOCTOR.get(draft).status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_nobody_else_s() {
        String draft = newDraft();
        keep(draft, "van mij", Map.of("If-None-Match", "*")).expecting(201);

        assertThat(Someone.signedIn("mechelen", "intake").get(draft).status()).isEqualTo(404);
        assertThat(Someone.signedIn("mechelen", "intake").send("PUT", draft, Json.of("form", "referral", "content", Json.object()), Map.of("If-None-Match", "*")).status())
                .isIn(404, 412);
    }

    @Test
    void the_tag_differs_with_what_the_reader_may_see() {
        Work mechelen = Work.at("mechelen");
        String referral = Work.API + "/referrals/" + mechelen.file(Family.unknownSoFar()).text("/id");

        String whole = mechelen.as("intake").get(referral).header("ETag");
        String statusOnly = mechelen.as("huisarts").get(referral).header("ETag");

        assertThat(whole).isNotEmpty().isNotEqualTo(statusOnly);
        assertThat(statusOnly).isNotEmpty();
    }

    @Test
    void a_step_on_a_dossier_that_someone_else_moved_meanwhile_is_refused() {
        Work mechelen = Work.at("mechelen");
        String dossier = mechelen.dossierOf(Family.unknownSoFar());
        String contacts = Work.API + "/dossiers/" + dossier + "/contacts";
        Someone director = mechelen.as("regisseur1");
        String tag = director.get(Work.API + "/dossiers/" + dossier).header("ETag");

        director.post(contacts, Json.text(mechelen.contact("Eerste")), Map.of("If-Match", tag)).expecting(201);

        assertThat(director.post(contacts, Json.text(mechelen.contact("Tweede")), Map.of("If-Match", tag)).status()).isEqualTo(412);
    }
}
