package be.fjc.casework.documents.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.documents.domain.Paper;
import be.fjc.casework.documents.domain.PaperKind;
import be.fjc.casework.documents.view.DocumentFile;
import be.fjc.casework.documents.view.DocumentFiles;
import be.fjc.casework.documents.view.PaperDrafts;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Given;
import be.fjc.casework.workroom.TestCentre;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.centre.Letters;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From a template to a document that remembers it; on a real database. */
class LettersOfACentreTest {

    private static final Letters OWN = new Letters(List.of("Testcentrum"), List.of(new Letters.Template(
            "invitation", LocalDate.of(2026, 1, 1), "Kom langs", List.of("Dag {person.givenName},", "{text}", "{signature}"))));

    private final Workroom room = new Workroom(Database.get());

    @Test
    void a_letter_remembers_the_version_it_was_written_with_also_when_the_centre_writes_another() {
        room.centre = TestCentre.with(OWN);
        DossierId dossier = dossier();
        UUID first = made(dossier, PaperKind.INVITATION, "Tot dinsdag.");
        room.centre = TestCentre.with(Letters.NONE);
        UUID second = made(dossier, PaperKind.INVITATION, null);

        assertThat(read(dossier, first).template()).isEqualTo("invitation@2026-01-01");
        assertThat(read(dossier, first).fileName()).startsWith("kom-langs-").endsWith(".pdf");
        assertThat(read(dossier, second).template()).isEqualTo("invitation@standard-1");
    }

    @Test
    void who_may_not_read_the_dossier_gets_no_letter_out_of_it() {
        room.centre = TestCentre.with(OWN);
        DossierId dossier = dossier();
        UUID person = person(dossier);

        assertThatThrownBy(() -> room.as(room.otherDirector, () -> draft(dossier, PaperKind.INVITATION, person, null))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.as(room.gp, () -> draft(dossier, PaperKind.FEEDBACK, null, null))).isInstanceOf(NotFound.class);
    }

    private UUID made(DossierId dossier, PaperKind kind, String text) {
        UUID person = person(dossier);
        return room.as(room.director, () -> room.the(MakePaper.class).make(dossier, kind, draft(dossier, kind, person, text), null));
    }

    private Paper draft(DossierId dossier, PaperKind kind, UUID person, String text) {
        return room.the(PaperDrafts.class).draft(dossier, kind, null, person, text);
    }

    private UUID person(DossierId dossier) {
        return room.as(room.director, () -> room.the(DossierFiles.class).read(dossier).body().persons().get(0).id());
    }

    private DocumentFile read(DossierId dossier, UUID document) {
        return room.as(room.director, () -> room.the(DocumentFiles.class).read(dossier, document).body());
    }

    private DossierId dossier() {
        var referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: reden.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)),
                null,
                new DecideReferral.Admission("2", room.director.account(), Given.TODAY.plusDays(5)));
        return room.as(room.coordinator, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }
}
