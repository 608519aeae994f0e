package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.documents.domain.FileKind;
import be.fjc.product.Database;
import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.SentDocument;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D17: files that hide something are sent to the product; what does not belong is refused, and no picture says where it was taken. */
class UploadsIT {

    private static final Work WORK = Work.at("mechelen");

    private final Someone director = WORK.as("regisseur1");
    private final String dossier = WORK.dossierOf(Family.unknownSoFar());

    @Test
    void nothing_that_acts_is_kept_and_no_place_is_given_out() {
        List<Upload> all = new ArrayList<>(Uploads.all(Size.seed()));
        Collections.shuffle(all, Size.chance("uploads"));
        try (Tally tally = Tally.of("D17", "uploads")) {
            for (Upload upload : all.subList(0, Size.of(40, all.size()))) {
                tally.trial();
                if (FileKind.named(upload.name()).isEmpty()) {
                    refusedAtOnce(upload);
                    continue;
                }
                SentDocument sent = SentDocument.of(director, dossier, upload.name(), upload.bytes());
                String outcome = sent.outcome();
                if (!upload.outcomes().contains(outcome)) {
                    tally.mismatch(upload + ": " + outcome);
                }
                Answer served = director.get(sent.path() + "/content");
                if (served.status() != (outcome.equals("kept") ? 200 : 404)) {
                    tally.mismatch(upload + " is answered with " + served.status());
                }
                if (served.body().contains(Upload.SECRET)) {
                    tally.mismatch(upload + " says where it was taken");
                }
            }
            assertThat(Database.of("mechelen").count("SELECT count(*) FROM casework_document_part p JOIN casework_document d ON d.id = p.document_id"
                    + " WHERE d.state <> 'kept' AND d.dossier_id = ?::uuid", dossier)).as("nothing of what was refused is left").isZero();
        }
    }

    /** Nothing of it is sent when its name says already that it is not taken in. */
    private void refusedAtOnce(Upload upload) {
        String body = Json.of("fileName", upload.name(), "classification", "R", "size", upload.bytes().length);
        assertThat(director.post(Work.API + "/dossiers/" + dossier + "/documents", body).expecting(400).body()).contains("typeNotAllowed");
    }
}
