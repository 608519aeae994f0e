package be.fjc.casework.documents.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.compartments.domain.LetIn;
import be.fjc.casework.documents.domain.DocumentClass;
import be.fjc.casework.documents.view.DocumentFile;
import be.fjc.casework.documents.view.DocumentFiles;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.view.StepLine;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.access.NotAllowed;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who finds a document of which class, on a real database; who sits at a table or works with the child is said here, as a table will. */
class DocumentClassesTest {

    private static final Cut ALL = new Cut("after", 50, List.of());
    private static final byte[] TEXT = "Synthetisch verslag.".getBytes(StandardCharsets.UTF_8);

    private final Workroom room = new Workroom(Database.get());
    private final Map<UUID, Set<Relation>> related = new HashMap<>();
    private final Person officer = seated("agent", "politie", Role.POLICE_OR_PROSECUTION);
    private final Person colleague = seated("wijkagent", "politie", Role.POLICE_OR_PROSECUTION);
    private final Person partner = seated("hulpverlener", "caw", Role.PARTNER_WORKER);
    private final Person childWorker = worker("kinderwerker", "vk", Role.CHILD_WORKER, Relation.OWN_CHILD);
    private final Person inEmergency = worker("collega", "centre", Role.CASE_DIRECTOR, Relation.EMERGENCY);
    private final DossierId dossier;

    DocumentClassesTest() {
        room.put(LetIn.class, (account, id, now) -> related.getOrDefault(account, Set.of()));
        dossier = opened();
    }

    @Test
    void what_is_for_the_table_is_there_for_its_chair_and_for_who_sits_at_it_and_no_timeline_tells_of_it() {
        UUID minutes = sent(room.coordinator, DocumentClass.TABLE);

        assertThat(found(room.coordinator)).containsExactly(minutes);
        assertThat(found(officer)).as("at the table").containsExactly(minutes);
        assertThat(found(partner)).as("at the table, while it is open").containsExactly(minutes);
        assertThat(found(room.director)).as("directs, but no table is known").isEmpty();
        assertThat(found(childWorker)).isEmpty();
        assertAbsent(room.director, minutes);
        assertThat(steps(room.director)).doesNotContain("documentAdded");
        assertThat(room.as(officer, () -> room.the(DocumentFiles.class).read(dossier, minutes)).body().fileName()).isEqualTo("verslag.txt");
    }

    @Test
    void whoever_comes_to_the_table_later_opens_nothing_that_was_shared_earlier_and_who_was_there_keeps_it() {
        UUID early = sent(room.coordinator, DocumentClass.TABLE);
        room.pass(Duration.ofDays(1));
        Person newcomer = worker("nieuwkomer", "caw", Role.PARTNER_WORKER);
        room.seats.sits(newcomer.account(), room.now());
        room.seats.sits(room.director.account(), room.now());
        UUID late = sent(partner, DocumentClass.TABLE);

        assertThat(found(officer)).containsExactly(late, early);
        assertThat(found(room.coordinator)).containsExactly(late, early);
        for (Person later : List.of(newcomer, room.director)) {
            assertThat(found(later)).as(later.name()).containsExactly(late);
            assertAbsent(later, early);
        }
        room.does(newcomer, () -> room.the(DocumentFiles.class).content(dossier, late));
    }

    @Test
    void what_is_of_the_police_stays_with_the_police() {
        UUID report = sent(officer, DocumentClass.JUDICIAL);

        assertThat(found(officer)).containsExactly(report);
        assertThat(found(colleague)).containsExactly(report);
        for (Person other : List.of(room.director, room.coordinator, partner, childWorker)) {
            assertThat(found(other)).as(other.name()).isEmpty();
            assertAbsent(other, report);
        }
        assertThat(steps(room.director)).doesNotContain("documentAdded");
    }

    @Test
    void what_a_child_told_is_there_for_who_works_with_the_child_alone() {
        UUID told = sent(childWorker, DocumentClass.CHILD);

        assertThat(found(childWorker)).containsExactly(told);
        for (Person other : List.of(room.director, room.coordinator, officer, partner)) {
            assertThat(found(other)).as(other.name()).isEmpty();
            assertAbsent(other, told);
        }
        assertThat(steps(room.director)).doesNotContain("documentAdded");
        room.does(childWorker, () -> room.the(WithdrawDocument.class).withdraw(dossier, told, "Synthetisch: fout dossier", Expected.ANY));
        assertThat(steps(room.director)).doesNotContain("documentWithdrawn");
    }

    @Test
    void nobody_brings_what_they_would_not_read_themselves() {
        assertRefused(room.director, DocumentClass.TABLE, DocumentClass.JUDICIAL, DocumentClass.CHILD);
        assertRefused(room.coordinator, DocumentClass.OWN_ORGANISATION, DocumentClass.JUDICIAL, DocumentClass.CHILD);
        assertRefused(officer, DocumentClass.FACTS, DocumentClass.CHILD);
        assertRefused(childWorker, DocumentClass.TABLE, DocumentClass.JUDICIAL);
    }

    @Test
    void an_emergency_opens_no_document_at_all() {
        UUID facts = sent(room.director, DocumentClass.FACTS);
        assertThat(found(room.director)).containsExactly(facts);
        assertThatThrownBy(() -> found(inEmergency)).isInstanceOf(NotFound.class);
        assertAbsent(inEmergency, facts);
    }

    @Test
    void letters_in_the_name_of_the_centre_are_made_by_who_works_on_the_dossier() {
        for (Person other : List.of(officer, partner, childWorker)) {
            assertThatThrownBy(() -> room.does(other, () -> room.the(MakePaper.class).make(dossier, null, null, null)))
                    .as(other.name()).isInstanceOf(NotAllowed.class);
        }
    }

    private UUID sent(Person person, DocumentClass classification) {
        UUID document = room.as(person, () -> room.the(StartDocument.class).start(dossier, "verslag.txt", classification, TEXT.length));
        room.does(person, () -> room.the(AddDocumentPart.class).add(dossier, document, 0, TEXT));
        return document;
    }

    private List<UUID> found(Person person) {
        return room.as(person, () -> room.the(DocumentFiles.class).page(dossier, ALL)).stream().map(DocumentFile::id).toList();
    }

    private void assertAbsent(Person person, UUID document) {
        assertThatThrownBy(() -> room.as(person, () -> room.the(DocumentFiles.class).read(dossier, document))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.as(person, () -> room.the(DocumentFiles.class).content(dossier, document))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.does(person, () -> room.the(WithdrawDocument.class).withdraw(dossier, document, "Weg", Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    private void assertRefused(Person person, DocumentClass... classes) {
        for (DocumentClass one : classes) {
            assertThatThrownBy(() -> sent(person, one)).as(person.name() + " " + one).isInstanceOf(InvalidInput.class);
        }
    }

    private List<String> steps(Person person) {
        return room.as(person, () -> room.the(DossierFiles.class).timeline(dossier, ALL)).stream().map(StepLine::code).toList();
    }

    private Person seated(String name, String organisation, Role role) {
        Person person = worker(name, organisation, role);
        room.seats.sits(person.account(), room.now());
        return person;
    }

    private Person worker(String name, String organisation, Role role, Relation... relations) {
        UUID account = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        related.put(account, Set.of(relations));
        return new Person(account, name + " (synthetisch)", organisation, Set.of(role));
    }

    private DossierId opened() {
        ReferralId referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        var admission = new DecideReferral.Admission("2", room.director.account(), LocalDate.of(2026, 10, 20));
        var proposal = new DecideReferral.Proposal(Verdict.ACCEPTED, "Synthetisch: reden.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)), null, admission);
        return room.as(room.intake, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }
}
