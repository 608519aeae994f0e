package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents of a dossier, from the first piece to the last reading. */
class DocumentsIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Database DATABASE = Database.of("mechelen");
    private static final byte[] REPORT = "Synthetisch verslag van een gesprek.".getBytes(StandardCharsets.UTF_8);

    private final Someone director = MECHELEN.as("regisseur1");
    private final Someone coordinator = MECHELEN.as("coordinator");
    private final Family family = Family.unknownSoFar();
    private final String dossier = MECHELEN.dossierOf(family);

    @Test
    void is_saved_under_its_id_never_shown_and_each_reading_is_written_down() {
        SentDocument document = SentDocument.of(director, dossier, "verslag " + family.mark() + ".txt", REPORT);

        Answer file = coordinator.get(document.path() + "/content").expecting(200);

        assertThat(file.body()).isEqualTo(new String(REPORT, StandardCharsets.UTF_8));
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + document.id() + ".txt\"");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy")).anyMatch(policy -> policy.contains("sandbox"));
        assertThat(file.headers().map().toString()).doesNotContain(family.mark());
        assertThat(DATABASE.count("SELECT count(*) FROM platform_audit_event WHERE action = 'casework.document.download' AND outcome = 'allowed'"
                + " AND subject_id = ?::uuid", document.id())).isEqualTo(1);
        assertThat(DATABASE.count("SELECT count(*) FROM platform_audit_event e WHERE e::text LIKE ?", "%" + family.mark() + "%")).isZero();
    }

    @Test
    void what_is_for_one_organisation_is_there_for_nobody_else_and_others_are_told_nothing() {
        SentDocument own = SentDocument.of(director, dossier, "eigen.txt", "P", REPORT);
        SentDocument shared = SentDocument.of(director, dossier, "gedeeld.txt", "A", REPORT);

        assertThat(names(director)).containsExactlyInAnyOrder("eigen.txt", "gedeeld.txt");
        assertThat(names(coordinator)).containsExactly("gedeeld.txt");
        for (String path : List.of(own.path(), own.path() + "/content")) {
            assertThat(coordinator.get(path).status()).isEqualTo(404);
        }
        assertThat(coordinator.post(own.path() + "/withdrawals", Json.of("reason", "Weg")).status()).isEqualTo(404);
        coordinator.get(shared.path() + "/content").expecting(200);
        assertThat(coordinator.post(documents(), Json.of("fileName", "x.txt", "classification", "P", "size", 3)).expecting(400).body())
                .contains("classification");
        for (String login : List.of("intake", "regisseur2", "huisarts", "politie", "beheer", "dpo", "operator")) {
            assertThat(MECHELEN.as(login).get(documents()).status()).as(login).isEqualTo(404);
            assertThat(MECHELEN.as(login).get(shared.path() + "/content").status()).as(login).isEqualTo(404);
        }
        MECHELEN.as("coordinator").post(Work.API + "/dossiers/" + dossier + "/assignments",
                Json.of("caseDirector", MECHELEN.account("regisseur2"), "note", "Synthetisch")).expecting(201);
        assertThat(names(MECHELEN.as("regisseur2"))).as("of another organisation").containsExactly("gedeeld.txt");
        assertThat(director.get(shared.path() + "/content").status()).isEqualTo(404);
    }

    @Test
    void what_is_for_the_table_is_its_chairs_until_a_table_is_known_and_nobody_brings_what_they_would_not_read() {
        SentDocument minutes = SentDocument.of(coordinator, dossier, "tafel " + family.mark() + ".txt", "T", REPORT);
        SentDocument facts = SentDocument.of(director, dossier, "feiten.txt", REPORT);

        assertThat(names(coordinator)).containsExactlyInAnyOrder("tafel " + family.mark() + ".txt", "feiten.txt");
        assertThat(names(director)).containsExactly("feiten.txt");
        assertThat(director.get(Work.API + "/dossiers/" + dossier + "/timeline").expecting(200).body().split("documentAdded")).hasSize(2);
        for (String path : List.of(minutes.path(), minutes.path() + "/content")) {
            for (String login : List.of("regisseur1", "regisseur2", "intake", "huisarts", "politie", "beheer", "dpo", "operator")) {
                assertThat(MECHELEN.as(login).get(path).status()).as(login).isEqualTo(404);
            }
        }
        coordinator.get(facts.path()).expecting(200);
        for (String closed : List.of("J", "K")) {
            for (Someone someone : List.of(director, coordinator)) {
                assertThat(someone.post(documents(), Json.of("fileName", "x.txt", "classification", closed, "size", 3)).expecting(400).body())
                        .as(closed).contains("classification");
            }
        }
        assertThat(director.post(documents(), Json.of("fileName", "x.txt", "classification", "T", "size", 3)).status()).isEqualTo(400);
        assertThat(DATABASE.count("SELECT count(*) FROM casework_document d WHERE d.classification = 'T' AND d.id = ?::uuid"
                + " AND position('tafel'::bytea IN d.name) = 0", minutes.id())).as("its name lies sealed").isEqualTo(1);
    }

    @Test
    void a_piece_that_comes_twice_counts_once_and_one_out_of_order_is_refused() {
        byte[] large = new byte[400_000];
        Arrays.fill(large, (byte) 'a');
        SentDocument document = SentDocument.announced(director, dossier, "lang.txt", "R", large.length);
        byte[] first = Arrays.copyOf(large, 180_000);

        assertThat(document.send(1, first).expecting(409).text("/code")).isEqualTo("partOutOfOrder");
        document.send(0, first).expecting(201);
        document.send(0, first).expecting(201);
        assertThat(document.read().text("/received")).isEqualTo("1");
        assertThat(document.send(1, Arrays.copyOf(large, 9)).status()).isEqualTo(409);
        assertThat(coordinator.post(document.path() + "/parts", Json.of("part", 1, "content", "YQ==")).status()).isEqualTo(404);
        assertThat(coordinator.get(document.path()).status()).as("not there for others before it is whole").isEqualTo(404);
        document.send(1, first).expecting(201);
        document.send(2, Arrays.copyOf(large, 40_000)).expecting(201);

        assertThat(document.outcome()).isEqualTo("kept");
        assertThat(director.get(document.path() + "/content").expecting(200).body()).hasSize(large.length);
        assertThat(document.send(2, Arrays.copyOf(large, 40_000)).status()).as("an answer that got lost").isEqualTo(201);
    }

    @Test
    void what_is_too_large_or_of_another_kind_is_not_begun_with() {
        for (Object[] wrong : new Object[][] {{"x.txt", 8_000_001, "size"}, {"x.txt", 0, "size"}, {"x.exe", 3, "fileName"}, {"zonder", 3, "fileName"}}) {
            assertThat(director.post(documents(), Json.of("fileName", wrong[0], "classification", "R", "size", wrong[1])).expecting(400).body())
                    .contains((String) wrong[2]);
        }
        assertThat(director.post(documents(), Json.of("fileName", "x.txt", "classification", "A!", "size", 3)).status()).isEqualTo(400);
        for (int part = 0; part < 12; part++) {
            SentDocument.announced(director, dossier, "groot.txt", "R", 8_000_000);
        }
        assertThat(director.post(documents(), Json.of("fileName", "x.txt", "classification", "R", "size", 8_000_000)).expecting(409).text("/code"))
                .isEqualTo("dossierFull");
    }

    @Test
    void withdrawn_it_stays_on_record_with_the_reason_and_what_it_said_is_gone() {
        SentDocument document = SentDocument.of(director, dossier, "fout.txt", REPORT);
        String tag = document.read().header("ETag");

        assertThat(send(document, "\"oud\"").status()).isEqualTo(412);
        send(document, tag).expecting(201);

        assertThat(document.read().text("/withdrawnReason")).isEqualTo("Verkeerd dossier");
        assertThat(director.get(document.path() + "/content").status()).isEqualTo(404);
        assertThat(DATABASE.count("SELECT count(*) FROM casework_document_part WHERE document_id = ?::uuid", document.id())).isZero();
        assertThat(director.post(document.path() + "/withdrawals", Json.of("reason", "Nog eens")).expecting(409).text("/code"))
                .isEqualTo("documentWithdrawn");
        assertThat(director.get(Work.API + "/dossiers/" + dossier + "/timeline").expecting(200).body()).contains("documentAdded", "documentWithdrawn");
    }

    private Answer send(SentDocument document, String tag) {
        return director.post(document.path() + "/withdrawals", Json.of("reason", "Verkeerd dossier"), Map.of("If-Match", tag));
    }

    private String documents() {
        return Work.API + "/dossiers/" + dossier + "/documents";
    }

    private List<String> names(Someone someone) {
        return someone.get(documents()).expecting(200).json().get("items").valueStream().map(one -> one.get("fileName").asString()).toList();
    }
}
