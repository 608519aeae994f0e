package be.fjc.casework.matching.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.matching.view.LikelyMember;
import be.fjc.casework.matching.view.LikelyMembers;
import be.fjc.casework.usecase.AssignCaseDirector;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.view.DossierLine;
import be.fjc.casework.view.DossierSearch;
import be.fjc.casework.view.Found;
import be.fjc.casework.view.FoundPerson;
import be.fjc.casework.view.PersonSought;
import be.fjc.casework.view.ReferralSearch;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking for people on a real database: what is found, in which order, and what nobody finds. */
class SearchingTest {

    private static final Cut FIRST_PAGE = new Cut("after", 25, List.of());

    private final Workroom room = new Workroom(Database.get());

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            El Khattabi,     -,        sameName
            Khattabi,        -,        sameName
            elkhatabi,       -,        soundsAlike
            Chettebi,        -,        writtenAlike
            Khatt,           -,        beginning
            El Khattabi,     Moder,    sameName soundsAlike
            Vader,           Khattabi, sameName swapped""")
    void a_coordinator_finds_a_family_in_any_spelling_and_sees_why(String family, String given, String why) {
        DossierId dossier = dossierOf("El Khattabi");
        dossierOf("Testboom");
        assertThat(found(room.coordinator, named(family, given))).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(dossier.value());
            assertThat(String.join(" ", found.line().persons().get(0).matches())).isEqualTo(why);
        });
    }

    @Test
    void the_best_fit_comes_first_and_pages_go_on_where_the_last_one_ended() {
        DossierId alike = dossierOf("Khettebi");
        DossierId same = dossierOf("Khattabi");
        DossierId sound = dossierOf("Khatabi");
        PersonSought sought = named("Khattabi", null);
        assertThat(found(room.coordinator, sought)).extracting(Found::id).containsExactly(same.value(), sound.value(), alike.value());

        List<Object> ids = new ArrayList<>();
        Cut cut = new Cut("after", 1, List.of());
        for (int page = 0; page < 3; page++) {
            Cut asked = cut;
            Found<DossierLine> first = room.as(room.coordinator, () -> room.the(DossierSearch.class).search(sought, asked)).get(0);
            ids.add(first.id());
            cut = new Cut("after", 1, first.key().stream().map(Object::toString).toList());
        }
        assertThat(ids).containsExactly(same.value(), sound.value(), alike.value());
    }

    @ParameterizedTest
    @CsvSource({"0400 00 00 00", "+32(0)400/00.00.00", "0032 400000000"})
    void a_telephone_number_is_found_in_any_notation(String phone) {
        dossierOf("Testboom");
        var sought = new PersonSought(null, null, null, null, phone, null);
        assertThat(found(room.director, sought)).singleElement()
                .satisfies(found -> assertThat(found.line().persons()).extracting(FoundPerson::matches).contains(List.of("phone")));
    }

    @Test
    void a_number_that_nobody_has_finds_nobody() {
        dossierOf("Testboom");
        for (String phone : List.of("0400 00 00 01", "geen nummer")) {
            assertThat(found(room.coordinator, new PersonSought(null, null, null, null, phone, null))).isEmpty();
            assertThat(found(room.coordinator, new PersonSought("Testboom", null, null, null, phone, null))).isEmpty();
        }
    }

    @Test
    void a_director_of_other_dossiers_finds_by_a_whole_name_in_any_spelling_and_never_by_a_number() {
        dossierOf("El Khattabi");
        assertThat(found(room.otherDirector, named("Elkhatabi", "Moeder"))).hasSize(1);
        assertThat(found(room.otherDirector, named("Elkhat", "Moeder"))).isEmpty();
        assertThat(found(room.otherDirector, named("El Khattabi", null))).isEmpty();
        assertThat(found(room.otherDirector, new PersonSought(null, null, null, null, "0400 00 00 00", null))).isEmpty();
        assertThat(found(room.otherDirector, new PersonSought("El Khattabi", "Moeder", null, null, "0400 00 00 00", null))).isEmpty();
    }

    @Test
    void an_intake_worker_finds_a_new_referral_in_any_spelling() {
        filed("Benhaddou");
        PersonSought sought = named("Ben Haddou", null);
        assertThat(room.as(room.intake, () -> room.the(ReferralSearch.class).search(sought, FIRST_PAGE))).singleElement()
                .satisfies(found -> assertThat(found.line().persons()).hasSize(4));
    }

    @Test
    void a_name_of_no_letters_and_a_question_for_the_index_find_nobody() {
        dossierOf("Testboom");
        for (String odd : List.of("--", "''", "%%", "!(test)", "test:*", "een | b", "\\")) {
            assertThat(found(room.otherDirector, named(odd, "Moeder"))).as(odd).isEmpty();
        }
    }

    @Test
    void what_was_kept_under_older_rules_is_found_again_after_the_index_was_renewed() {
        dossierOf("Khattabi");
        Database.get().refusal("UPDATE casework_dossier_person SET search_words = '', search_words_edition = 0");
        assertThat(found(room.coordinator, named("Khattabi", null))).isEmpty();
        room.does(room.administrator, () -> room.the(RenewSearchIndex.class).run(room.now()));
        assertThat(found(room.coordinator, named("Khattabi", null))).hasSize(1);
    }

    @Test
    void members_of_two_families_who_may_be_one_are_hinted_at_to_who_reads_both() {
        DossierId here = dossierOf("El Khattabi");
        DossierId there = dossierOf("Elkhatabi");
        dossierOf("Testboom");
        List<LikelyMember> hints = room.as(room.director, () -> room.the(LikelyMembers.class).of(here));
        assertThat(hints).hasSize(4).allSatisfy(hint -> {
            assertThat(hint.dossier()).isEqualTo(there.value());
            assertThat(hint.matches()).contains("soundsAlike", "birthDate");
        });
    }

    @Test
    void a_family_that_the_reader_does_not_read_is_no_hint() {
        DossierId here = dossierOf("El Khattabi");
        DossierId there = dossierOf("Elkhatabi");
        room.does(room.coordinator, () -> room.the(AssignCaseDirector.class)
                .assign(there, room.otherDirector.account(), null, Expected.ANY));
        assertThat(room.as(room.director, () -> room.the(LikelyMembers.class).of(here))).isEmpty();
        assertThat(room.as(room.coordinator, () -> room.the(LikelyMembers.class).of(here))).hasSize(4);
    }

    private List<Found<DossierLine>> found(Person reader, PersonSought sought) {
        return room.as(reader, () -> room.the(DossierSearch.class).search(sought, FIRST_PAGE));
    }

    private static PersonSought named(String family, String given) {
        return new PersonSought(family, given, null, null, null, null);
    }

    private ReferralId filed(String family) {
        return room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily(family).referred(), null)).id();
    }

    private DossierId dossierOf(String family) {
        ReferralId referral = filed(family);
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.CONCERN, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED,
                "Synthetisch: voldoet.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)),
                null,
                new DecideReferral.Admission("2", room.director.account(), LocalDate.of(2026, 10, 19)));
        return room.as(room.intake, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }
}
