package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Forms kept while they are filled in: found again by form and thing, sealed, and nobody else's. */
class DraftsIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Map<String, String> NEW = Map.of("If-None-Match", "*");

    private final Family family = Family.unknownSoFar();
    private final String about = UUID.randomUUID().toString();
    private final String draft = Work.API + "/drafts/" + UUID.randomUUID();
    private final Someone director = MECHELEN.as("regisseur1");

    private Answer keep(Map<String, String> conditions, String form, String text) {
        return director.send("PUT", draft, Json.of("form", form, "about", about, "content", Json.object("text", text, "empty", Json.object())), conditions);
    }

    @Test
    void it_is_found_again_by_its_form_and_what_it_is_about() {
        keep(NEW, "note.add", family.situation()).expecting(201);

        Answer found = director.get(Work.API + "/drafts?form=note.add&about=" + about).expecting(200);
        assertThat(found.json().get("items")).hasSize(1);
        assertThat(found.text("/items/0/form")).isEqualTo("note.add");
        assertThat(found.body()).doesNotContain(family.mark());
        assertThat(director.get(draft).expecting(200).text("/content/text")).isEqualTo(family.situation());
        assertThat(director.get(Work.API + "/drafts?form=closure&about=" + about).json().get("items")).isEmpty();
        assertThat(director.get(Work.API + "/drafts?form=note.add&about=" + UUID.randomUUID()).json().get("items")).isEmpty();
        assertThat(director.get(Work.API + "/drafts?form=NOTE%20ADD").status()).isEqualTo(400);
    }

    @Test
    void it_stays_what_it_was_begun_for() {
        String tag = keep(NEW, "note.add", "eerst").expecting(201).header("ETag");
        Answer other = keep(Map.of("If-Match", tag), "closure", "iets anders").expecting(400);
        assertThat(other.text("/issues/0/name")).isEqualTo("form");
        assertThat(director.get(draft).text("/content/text")).isEqualTo("eerst");
    }

    @Test
    void nobody_else_has_it_and_the_database_shows_nothing_of_it() {
        keep(NEW, "note.add", family.situation()).expecting(201);
        for (String login : new String[] {"regisseur2", "coordinator", "huisarts"}) {
            Someone other = MECHELEN.as(login);
            other.get(draft).expecting(404);
            assertThat(other.get(Work.API + "/drafts?about=" + about).expecting(200).json().get("items")).isEmpty();
            assertThat(other.send("DELETE", draft, null, Map.of("If-Match", "*")).status()).isEqualTo(404);
        }
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM casework_draft AS whole WHERE whole::text ILIKE ? OR position(?::bytea in content) > 0",
                "%" + family.mark() + "%", family.mark().getBytes(StandardCharsets.UTF_8))).isZero();
    }

    @Test
    void what_is_typed_for_one_organisation_is_not_there_for_another() {
        Window window = Window.at("mechelen").signIn("dubbel", RunningProduct.get().password());
        window.send("PUT", draft, Json.of("form", "note.add", "about", about, "content", Json.object("text", "hier")),
                Map.of("If-None-Match", "*", "Sec-Fetch-Site", "same-origin")).expecting(201);
        window.get(draft).expecting(200);
        window.send("PUT", "/api/platform/v1/sessions/current/capacity", Json.of("organisation", "centrum")).expecting(200);
        window.get(draft).expecting(404);
        assertThat(window.get(Work.API + "/drafts?about=" + about).json().get("items")).isEmpty();
    }
}
