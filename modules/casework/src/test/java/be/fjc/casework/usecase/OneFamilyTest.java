package be.fjc.casework.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.ContactLogged;
import be.fjc.casework.DossierClosed;
import be.fjc.casework.DossierId;
import be.fjc.casework.DossierOpened;
import be.fjc.casework.ReferralDecided;
import be.fjc.casework.ReferralFiled;
import be.fjc.casework.ReferralId;
import be.fjc.casework.TrackChanged;
import be.fjc.casework.domain.ClosureReason;
import be.fjc.casework.domain.Contact;
import be.fjc.casework.domain.ContactChannel;
import be.fjc.casework.domain.ContactResult;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.DomainOutcome;
import be.fjc.casework.domain.DomainResult;
import be.fjc.casework.domain.Ending;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.SafetyStatus;
import be.fjc.casework.domain.TrackReason;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.view.DossierFile;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.view.DossierLine;
import be.fjc.casework.view.DossierLists;
import be.fjc.casework.view.DossierSearch;
import be.fjc.casework.view.PersonSought;
import be.fjc.casework.view.ReferralFile;
import be.fjc.casework.view.ReferralFiles;
import be.fjc.casework.view.ReferralLists;
import be.fjc.casework.view.ReferralSearch;
import be.fjc.casework.view.StartScreens;
import be.fjc.casework.view.StepLine;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One family's way through the centre, on a real database: what each of those involved can do and see at each step. */
class OneFamilyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    private static final Cut FIRST_PAGE = new Cut("after", 25, List.of());

    private final Workroom room = new Workroom(Database.get());

    @Test
    void a_referral_becomes_a_dossier_is_followed_and_closes() {
        ReferralId referral = filed(room.gp);
        DossierId dossier = accepted(referral);
        room.pass(Duration.ofHours(2));
        room.does(room.director, () -> room.the(LogContact.class).log(dossier, aCall(), TODAY.plusDays(7), Expected.ANY));
        room.pass(Duration.ofMinutes(5));
        room.does(room.director, () -> room.the(ChangeTrack.class)
                .change(dossier, "3", TrackReason.RISK_UP, "Synthetisch: nieuw incident.", Expected.ANY));
        room.pass(Duration.ofDays(1));
        room.does(room.director, () -> room.the(CloseDossier.class).close(dossier, anEnding(), Expected.ANY));

        DossierFile file = room.as(room.director, () -> room.the(DossierFiles.class).read(dossier)).body();
        assertThat(file.state()).isEqualTo("closed");
        assertThat(file.nextContactOn()).isNull();
        assertThat(file.persons()).extracting(person -> person.givenName()).containsExactly("Moeder", "Vader", "Oudste", "Jongste");
        assertThat(file.contacts()).singleElement().satisfies(contact -> assertThat(contact.result()).isEqualTo("reachedAccepts"));
        assertThat(file.trackPeriods()).extracting(period -> period.track()).containsExactly("2", "3");
        assertThat(file.trackPeriods()).allSatisfy(period -> assertThat(period.until()).isNotNull());
        assertThat(file.closure().domainOutcomes()).extracting(result -> result.domain()).contains("safety");
        assertThat(room.events).extracting(event -> event.getClass().getSimpleName()).containsExactly(
                ReferralFiled.class.getSimpleName(),
                ReferralDecided.class.getSimpleName(),
                DossierOpened.class.getSimpleName(),
                ContactLogged.class.getSimpleName(),
                TrackChanged.class.getSimpleName(),
                DossierClosed.class.getSimpleName());
        List<StepLine> timeline =
                room.as(room.director, () -> room.the(DossierFiles.class).timeline(dossier, FIRST_PAGE));
        assertThat(timeline).extracting(StepLine::code).containsExactly(
                "dossierClosed", "trackChanged", "contactLogged", "dossierOpened", "referralDecided", "firstLookTaken", "referralFiled");
    }

    @Test
    void the_referrer_sees_the_status_and_nothing_else() {
        ReferralId referral = filed(room.gp);
        accepted(referral);
        ReferralFile file = room.as(room.gp, () -> room.the(ReferralFiles.class).read(referral)).body();
        assertThat(file.status()).isEqualTo("processed");
        assertThat(file.outcome()).isEqualTo("takenUp");
        assertThat(file).hasAllNullFieldsOrPropertiesExcept("id", "href", "receiptNumber", "status", "filedAt", "outcome");
        assertThat(room.as(room.gp, () -> room.the(ReferralLists.class).page(null, false, FIRST_PAGE)))
                .singleElement()
                .hasAllNullFieldsOrPropertiesExcept("id", "href", "receiptNumber", "status", "filedAt", "outcome");
    }

    @Test
    void a_referrer_who_looks_for_a_name_finds_no_search_at_all() {
        filed(room.gp);
        var father = new PersonSought("Testboom", "Vader", null, null, null, null);
        assertThatThrownBy(() -> room.as(room.gp, () -> room.the(ReferralSearch.class).search(father, FIRST_PAGE)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.as(room.gp, () -> room.the(DossierSearch.class).search(father, FIRST_PAGE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_referral_of_someone_else_is_not_there_for_a_referrer() {
        ReferralId referral = filed(room.gp);
        assertThatThrownBy(() -> room.as(room.police, () -> room.the(ReferralFiles.class).read(referral)))
                .isInstanceOf(NotFound.class);
        assertThat(room.as(room.police, () -> room.the(ReferralLists.class).page(null, false, FIRST_PAGE))).isEmpty();
    }

    @Test
    void an_intake_worker_sees_who_it_is_about_while_it_is_new() {
        ReferralId referral = filed(room.gp);
        assertThat(room.as(room.intake, () -> room.the(ReferralFiles.class).read(referral)).body().persons()).hasSize(4);
        accepted(referral);
        ReferralFile after = room.as(room.intake, () -> room.the(ReferralFiles.class).read(referral)).body();
        assertThat(after.persons()).isNull();
        assertThat(after.situation()).isNotNull();
        var mother = new PersonSought("testboom", null, null, null, null, null);
        assertThat(room.as(room.intake, () -> room.the(ReferralSearch.class).search(mother, FIRST_PAGE))).isEmpty();
        assertThat(room.as(room.coordinator, () -> room.the(ReferralSearch.class).search(mother, FIRST_PAGE))).singleElement()
                .satisfies(found -> assertThat(found.line().persons()).hasSize(4));
    }

    @Test
    void a_director_of_other_dossiers_learns_that_one_is_there_and_whose_it_is_only_by_the_whole_name() {
        accepted(filed(room.gp));
        var vague = new PersonSought("Testb", null, null, null, null, null);
        var exact = new PersonSought("testboom", "moeder", null, null, null, null);
        assertThat(room.as(room.otherDirector, () -> room.the(DossierSearch.class).search(vague, FIRST_PAGE))).isEmpty();
        assertThat(room.as(room.otherDirector, () -> room.the(DossierSearch.class).search(exact, FIRST_PAGE))).singleElement()
                .satisfies(found -> {
                    DossierLine line = found.line();
                    assertThat(found.score()).as("no order tells how well it fits").isZero();
                    assertThat(line.caseDirector().name()).isEqualTo(room.director.name());
                    assertThat(line.persons()).isNull();
                    assertThat(line.municipality()).isNull();
                });
        assertThat(room.as(room.director, () -> room.the(DossierSearch.class).search(vague, FIRST_PAGE))).singleElement()
                .satisfies(found -> assertThat(found.line().persons()).hasSize(4));
    }

    @Test
    void a_dossier_is_not_there_for_who_does_not_direct_it() {
        DossierId dossier = accepted(filed(room.gp));
        for (Person stranger : List.of(room.otherDirector, room.gp, room.intake, room.administrator)) {
            assertThatThrownBy(() -> room.as(stranger, () -> room.the(DossierFiles.class).read(dossier)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> room.does(stranger, () ->
                            room.the(LogContact.class).log(dossier, aCall(), TODAY.plusDays(3), Expected.ANY)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_start_screen_shows_each_their_own_work() {
        filed(room.gp);
        accepted(filed(room.police));
        room.pass(Duration.ofDays(7));
        var intake = room.as(room.intake, () -> room.the(StartScreens.class).read());
        assertThat(intake.today().lateFirstLooks()).isEqualTo(1);
        assertThat(intake.referralsToLookAt()).hasSize(1);
        assertThat(intake.contactsDue()).isNull();
        var director = room.as(room.director, () -> room.the(StartScreens.class).read());
        assertThat(director.today().lateContacts()).isEqualTo(1);
        assertThat(director.today().lateFirstLooks()).isNull();
        assertThat(director.contactsDue()).hasSize(1);
        var gp = room.as(room.gp, () -> room.the(StartScreens.class).read());
        assertThat(gp.myReferrals()).hasSize(1);
        assertThat(gp.referralsToLookAt()).isNull();
        assertThat(gp.today()).hasAllNullFieldsOrProperties();
    }

    @Test
    void reading_and_listing_take_few_statements() {
        ReferralId referral = filed(room.gp);
        DossierId dossier = accepted(referral);
        room.statements();
        room.as(room.director, () -> room.the(DossierFiles.class).read(dossier));
        assertThat(room.statements()).isLessThanOrEqualTo(4);
        room.as(room.coordinator, () -> room.the(DossierLists.class).open(null, null, FIRST_PAGE));
        assertThat(room.statements()).isEqualTo(1);
        room.as(room.coordinator, () -> room.the(ReferralLists.class).page(null, false, FIRST_PAGE));
        assertThat(room.statements()).isEqualTo(1);
    }

    private ReferralId filed(Person by) {
        return room.as(by, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
    }

    private DossierId accepted(ReferralId referral) {
        room.pass(Duration.ofMinutes(5));
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        room.pass(Duration.ofMinutes(5));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: voldoet.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)),
                null,
                new DecideReferral.Admission("2", room.director.account(), TODAY.plusDays(5)));
        return room.as(room.intake, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }

    private Contact.Report aCall() {
        UUID nobody = null;
        return new Contact.Report(
                room.now(), ContactChannel.PHONE, nobody, ContactResult.REACHED_ACCEPTS, "Synthetisch: gesprek.");
    }

    private static Ending anEnding() {
        return new Ending(
                Listed.of(ClosureReason.GOALS_REACHED),
                SafetyStatus.STABLE,
                "Synthetisch: rust.",
                TODAY.plusMonths(6),
                List.of(new DomainResult(LifeDomain.SAFETY, DomainOutcome.BETTER)));
    }
}
