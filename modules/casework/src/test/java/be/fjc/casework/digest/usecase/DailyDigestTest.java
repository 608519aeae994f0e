package be.fjc.casework.digest.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static be.fjc.casework.workroom.Given.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.DossierId;
import be.fjc.casework.WaitsElsewhere;
import be.fjc.casework.compartments.usecase.SealDossier;
import be.fjc.casework.digest.view.DigestFile;
import be.fjc.casework.digest.view.DigestFiles;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.Waiting;
import be.fjc.casework.tasks.usecase.AddTask;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.usecase.MarkConflict;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.access.Role;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.mail.Letter;
import be.fjc.platform.mail.MailTerms;
import be.fjc.platform.people.Person;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The daily digest on a real database: who gets it, when, and every byte of what it says. It is ten in the morning on a Wednesday. */
class DailyDigestTest {

    private static final LocalTime ELEVEN = LocalTime.of(11, 0);

    private final Workroom room = new Workroom(Database.get());
    private final DossierId dossier = dossier("Merkteken");

    @Test
    void it_tells_two_numbers_and_nothing_else() {
        asked(TODAY);
        asked(TODAY.plusDays(3));
        asked(TODAY.plusDays(4));
        choose(room.director, ELEVEN);
        room.pass(Duration.ofHours(25));
        write();
        assertThat(room.post.letters).containsExactly(new Letter(room.director.account(), "test@werk.example", "Dagelijks overzicht",
                "Er wachten 3 taken, waarvan 1 over tijd.\n\nhttps://centrum.example/\n"));
    }

    @Test
    void one_task_is_one() {
        asked(TODAY);
        choose(room.director, ELEVEN);
        room.pass(Duration.ofHours(2));
        write();
        assertThat(room.post.letters).singleElement().satisfies(letter ->
                assertThat(letter.text()).isEqualTo("Er wacht 1 taak, waarvan 0 over tijd.\n\nhttps://centrum.example/\n"));
    }

    @Test
    void what_waits_in_other_modules_and_belongs_to_no_dossier_counts_with_it() {
        WaitsElsewhere bans = somebody -> somebody.roles().contains(Role.INTAKE_WORKER)
                ? Optional.of(new WaitsElsewhere.Count("houseBans", "/house-bans", 2, 1)) : Optional.empty();
        room.put(Instance.class, (Instance<?>) Proxy.newProxyInstance(Instance.class.getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.of(bans)));
        choose(room.intake, ELEVEN);
        choose(room.gp, ELEVEN);
        room.pass(Duration.ofHours(2));
        write();
        assertThat(room.post.letters).singleElement().satisfies(letter ->
                assertThat(letter.text()).isEqualTo("Er wachten 2 taken, waarvan 1 over tijd.\n\nhttps://centrum.example/\n"));
    }

    @Test
    void it_comes_once_a_day_from_its_time_on_and_never_at_the_weekend() {
        asked(TODAY);
        choose(room.director, ELEVEN);
        write();
        assertThat(room.post.letters).isEmpty();
        room.pass(Duration.ofHours(2));
        write();
        write();
        assertThat(room.post.letters).hasSize(1);
        for (int day = 1; day <= 7; day++) {
            room.pass(Duration.ofDays(1));
            write();
            write();
        }
        // Wednesday to Wednesday: six working days
        assertThat(room.post.letters).hasSize(6);
    }

    @Test
    void a_time_that_is_over_today_begins_tomorrow() {
        asked(TODAY);
        choose(room.director, LocalTime.of(7, 30));
        write();
        assertThat(room.post.letters).isEmpty();
        room.pass(Duration.ofDays(1));
        write();
        assertThat(room.post.letters).hasSize(1);
    }

    @Test
    void nothing_waits_nothing_comes() {
        choose(room.director, ELEVEN);
        choose(room.gp, ELEVEN);
        room.pass(Duration.ofHours(2));
        write();
        assertThat(room.post.letters).isEmpty();
    }

    @Test
    void who_has_nothing_to_do_with_it_counts_nothing() {
        asked(TODAY);
        choose(room.police, ELEVEN);
        choose(room.otherDirector, ELEVEN);
        room.pass(Duration.ofHours(2));
        write();
        assertThat(room.post.letters).isEmpty();
    }

    @Test
    void what_is_sealed_is_not_counted_outside_its_circle() {
        asked(TODAY);
        assertThat(waitingForPartner()).isEqualTo(1);
        room.does(room.coordinator, () -> room.the(SealDossier.class).seal(dossier, Set.of(room.otherDirector.account()), "Synthetisch."));
        assertThat(waitingForPartner()).isZero();
    }

    @Test
    void what_somebody_has_a_conflict_of_interest_with_is_not_counted() {
        DossierId other = dossier("Anders");
        asked(TODAY);
        asked(other, TODAY);
        assertThat(waitingForPartner()).isEqualTo(2);
        room.does(room.coordinator, () -> room.the(MarkConflict.class).mark(dossier, room.gp.account(), "Synthetisch.", Expected.ANY));
        assertThat(waitingForPartner()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"test@elders.example", "test@werk.example.elders.example", "werk.example", "@werk.example",
        "a@b@werk.example", "test@werk.example\r\nBcc: x@elders.example", "<test@werk.example>", "te st@werk.example"})
    void it_goes_to_a_mailbox_at_work_only(String address) {
        assertThatThrownBy(() -> room.does(room.director, () -> room.the(ChooseDigest.class).choose(address, ELEVEN)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void it_stops_when_the_centre_does_not_offer_it_or_the_domain_is_not_one_of_work_any_more() {
        asked(TODAY);
        choose(room.director, ELEVEN);
        room.pass(Duration.ofHours(2));
        room.post.terms = new MailTerms(List.of("nieuw.example"), ELEVEN, URI.create("https://centrum.example/"));
        write();
        for (MailTerms without : new MailTerms[] {null, new MailTerms(List.of("werk.example"), null, URI.create("https://centrum.example/"))}) {
            room.post.terms = without;
            room.pass(Duration.ofDays(1));
            write();
            assertThatThrownBy(() -> choose(room.director, ELEVEN)).isInstanceOf(Refusal.class).hasMessage("noDigest");
            assertThat(read(room.director).offered()).isFalse();
        }
        assertThat(room.post.letters).isEmpty();
    }

    @Test
    void a_choice_takes_the_place_of_the_one_before_and_is_nobody_elses() {
        choose(room.director, ELEVEN);
        UUID second = choose(room.director, LocalTime.of(6, 0));
        assertThat(read(room.director).choice()).satisfies(choice -> {
            assertThat(choice.id()).isEqualTo(second);
            assertThat(choice.time()).isEqualTo("06:00");
        });
        assertThat(read(room.coordinator).choice()).isNull();
        assertThatThrownBy(() -> room.does(room.coordinator, () -> room.the(ChooseDigest.class).end(second, Expected.ANY)))
                .isInstanceOf(NotFound.class);
        room.does(room.director, () -> room.the(ChooseDigest.class).end(second, Expected.ANY));
        assertThat(read(room.director).choice()).isNull();
        assertThatThrownBy(() -> read(room.administrator)).isInstanceOf(NotFound.class);
    }

    private UUID choose(Person person, LocalTime at) {
        return room.as(person, () -> room.the(ChooseDigest.class).choose("test@werk.example", at));
    }

    private DigestFile read(Person person) {
        return room.as(person, () -> room.the(DigestFiles.class).own());
    }

    /** For somebody who works for the organisation that was asked. */
    private int waitingForPartner() {
        var partner = new Subject(room.gp.account(), "caw", Set.of(Role.PARTNER_WORKER), null);
        return room.as(room.administrator, () -> room.the(Waiting.class).of(partner)).tasks();
    }

    private void write() {
        room.does(room.administrator, () -> room.the(WriteDigests.class).run(room.now()));
    }

    private void asked(LocalDate due) {
        asked(dossier, due);
    }

    private void asked(DossierId where, LocalDate due) {
        room.does(room.director, () -> {
            UUID mother = room.the(DossierFiles.class).read(where).body().persons().get(0).id();
            var asked = new Task.Asked("Synthetisch: Merkteken", null, Set.of(mother), true, TaskPriority.NORMAL, due);
            room.the(AddTask.class).add(where, asked, "caw", null, Expected.ANY);
        });
    }

    private DossierId dossier(String familyName) {
        var referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily(familyName).referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: reden.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)),
                null,
                new DecideReferral.Admission("2", room.director.account(), TODAY.plusDays(5)));
        return room.as(room.coordinator, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }
}
