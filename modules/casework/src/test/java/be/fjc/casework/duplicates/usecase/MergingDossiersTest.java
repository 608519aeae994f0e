package be.fjc.casework.duplicates.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.fjc.casework.DossierId;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.compartments.usecase.SealDossier;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.duplicates.domain.DossierField;
import be.fjc.casework.duplicates.domain.DossierPair;
import be.fjc.casework.matching.domain.MemberField;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.domain.Undoable;
import be.fjc.casework.usecase.LiftConflict;
import be.fjc.casework.usecase.MarkConflict;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.people.Person;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Two dossiers of one family are made one, and two again, on a real database. */
class MergingDossiersTest {

    private static final Map<DossierField, MergeSide> OURS = Map.of(
            DossierField.CASE_DIRECTOR, MergeSide.STAYS, DossierField.TRACK, MergeSide.STAYS, DossierField.NEXT_CONTACT, MergeSide.STAYS);
    private static final Map<DossierField, MergeSide> THEIRS = Map.of(
            DossierField.CASE_DIRECTOR, MergeSide.GOES, DossierField.TRACK, MergeSide.GOES, DossierField.NEXT_CONTACT, MergeSide.GOES);

    private final Workroom room = new Workroom(Database.get());
    private final TwoDossiers two = new TwoDossiers(room);
    private final UUID mother = two.member(two.stays, 0);
    private final UUID father = two.member(two.stays, 1);
    private final UUID motherAgain = two.member(two.goes, 0);
    private final UUID fatherAgain = two.member(two.goes, 1);

    private void everythingIsTold() {
        two.everythingIsToldOf(two.stays, mother, father);
        two.everythingIsToldOf(two.goes, motherAgain, fatherAgain);
    }

    private MergeDossiers.Plan plan(Map<DossierField, MergeSide> sides, MergeDossiers.Twice... joined) {
        return new MergeDossiers.Plan(new DossierPair(two.stays, two.goes), sides, List.of(joined), "Synthetisch: twee keer geopend");
    }

    private MergeDossiers.Twice mothers() {
        return new MergeDossiers.Twice(mother, motherAgain, Set.of(MemberField.PHONE), MergeSide.GOES);
    }

    private MergeDossiers.Twice fathers() {
        return new MergeDossiers.Twice(father, fatherAgain, Set.of(), null);
    }

    private UUID merged(MergeDossiers.Plan plan) {
        room.pass(Duration.ofMinutes(5));
        return room.as(room.coordinator, () -> room.the(MergeDossiers.class).merge(plan, Expected.ANY));
    }

    private void undo(UUID merge) {
        room.does(room.coordinator, () -> room.the(UndoDossierMerge.class).undo(two.stays, merge, Expected.ANY));
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private String ofDossier(DossierId dossier, String column) {
        return two.asked("SELECT " + column + " FROM casework_dossier WHERE id = '" + dossier.value() + "'");
    }

    @Test
    void everything_of_the_family_lies_in_the_one_that_stays_and_undoing_puts_all_of_it_back() {
        everythingIsTold();
        two.waits(two.goes, "1");
        String before = two.picture();

        UUID merge = merged(plan(OURS, mothers(), fathers()));

        assertThat(two.family(two.stays)).extracting(FamilyMember::id).hasSize(6).contains(mother, father).doesNotContain(motherAgain, fatherAgain);
        assertThat(two.family(two.goes)).isEmpty();
        assertThat(ofDossier(two.goes, "state")).isEqualTo("closed");
        assertThat(two.asked("SELECT reason FROM casework_closure WHERE dossier_id = '" + two.goes.value() + "'")).isEqualTo("mergedDuplicate");
        for (String table : List.of("observation", "incident", "contact", "contact_rule", "contact_detail", "task", "note", "violence_edge")) {
            assertThat(two.asked("SELECT count(*) FROM casework_" + table + " WHERE dossier_id = '" + two.stays.value() + "'")).as(table).isEqualTo("2");
        }
        assertThat(two.asked("SELECT count(*) FROM casework_relation")).as("told of both for the same time").isEqualTo("1");
        assertThat(two.asked("SELECT count(*) FROM casework_document WHERE organisation = 'caw' AND dossier_id = '" + two.stays.value() + "'")).isEqualTo("4");
        assertThat(two.asked("SELECT CAST(dossier_id AS text) FROM casework_wait WHERE ended_at IS NULL")).isEqualTo(two.stays.value().toString());
        assertThat(two.asked("SELECT count(*) FROM casework_disclosure WHERE dossier_id = '" + two.goes.value() + "'")).isEqualTo("1");

        undo(merge);
        assertThat(two.picture()).isEqualTo(before);
        assertThat(two.asked("SELECT count(*) FROM casework_step WHERE code IN ('dossierTookIn', 'dossierMerged', 'dossiersParted')")).isEqualTo("4");
        assertThat(two.asked("SELECT count(*) FROM casework_dossier_merge WHERE before IS NULL AND undone_by IS NOT NULL")).isEqualTo("1");
        refused("mergeUndoneAlready", () -> undo(merge));
    }

    @Test
    void the_director_the_track_and_the_next_contact_of_the_other_one_may_be_chosen() {
        everythingIsTold();
        two.waits(two.stays, "3");
        two.waits(two.goes, "1");
        String before = two.picture();
        assertThatThrownBy(() -> merged(plan(Map.of(DossierField.TRACK, MergeSide.STAYS)))).isInstanceOf(InvalidInput.class);

        UUID merge = merged(plan(THEIRS));

        assertThat(ofDossier(two.stays, "track || ' ' || case_director")).isEqualTo("3 " + room.otherDirector.account());
        assertThat(ofDossier(two.stays, "next_contact_on - opened_on")).isEqualTo("3");
        assertThat(ofDossier(two.goes, "case_director")).as("who directs the whole reads what is left of the other").isEqualTo(room.otherDirector.account().toString());
        assertThat(two.asked("SELECT string_agg(end_reason, ' ') FROM casework_wait")).as("one is where it waited to be, and takes over the other place")
                .isEqualTo("placed");
        undo(merge);
        assertThat(two.picture()).isEqualTo(before);
    }

    @Test
    void a_next_contact_is_never_lost_and_one_planned_since_stays() {
        UUID merge = merged(plan(THEIRS));
        two.run("UPDATE casework_dossier SET next_contact_on = DATE '2026-12-24' WHERE id = '" + two.stays.value() + "'");
        undo(merge);
        assertThat(two.asked("SELECT count(*) FROM casework_dossier WHERE state = 'open' AND next_contact_on IS NOT NULL")).isEqualTo("2");
        assertThat(ofDossier(two.stays, "next_contact_on")).isEqualTo("2026-12-24");
        assertThat(ofDossier(two.stays, "track")).isEqualTo("2");
    }

    @Test
    void the_tracks_of_days_gone_by_are_counted_as_before() {
        String days = "SELECT CAST(jsonb_agg(to_jsonb(t) ORDER BY t.id) AS text) FROM casework_track_period t WHERE until_at IS NULL";
        String running = two.asked(days);
        UUID merge = merged(plan(OURS));
        assertThat(two.asked("SELECT count(*) FROM casework_track_period")).isEqualTo("2");
        assertThat(two.asked("SELECT count(*) FROM casework_track_period WHERE until_at IS NULL")).isEqualTo("1");
        undo(merge);
        assertThat(two.asked(days)).isEqualTo(running);
    }

    @Test
    void what_changed_since_keeps_it_from_being_undone_and_is_named() {
        everythingIsTold();
        two.waits(two.goes, "1");
        UUID merge = merged(plan(OURS, mothers()));
        for (String[] change : new String[][] {
            {"UPDATE casework_observation SET problem = 'Anders', version = version + 1", "mergeChangedFinding"},
            {"UPDATE casework_incident SET version = version + 1", "mergeChangedFinding"},
            {"UPDATE casework_task SET answer = 'taken', version = version + 1", "duplicateChangedTask"},
            {"UPDATE casework_document SET version = version + 1 WHERE classification = 'R'", "duplicateChangedDocument"},
            {"UPDATE casework_wait SET next_check_on = current_date + 1", "duplicateChangedWait"},
            {"UPDATE casework_contact_detail SET ends_on = current_date, version = version + 1", "mergeChangedDetail"},
            {"UPDATE casework_dossier_person SET phone = '0411' WHERE id = '" + fatherAgain + "'", "mergeChangedMember"},
            {"UPDATE casework_dossier_person SET phone = '0411' WHERE id = '" + mother + "'", "mergeChangedMember"},
            {"UPDATE casework_dossier SET case_director = gen_random_uuid() WHERE id = '" + two.stays.value() + "'", "duplicateChangedDossier"},
            {"UPDATE casework_contact SET person_id = '" + fatherAgain + "' WHERE person_id = '" + mother + "'", "mergeChangedContact"},
            {"INSERT INTO casework_incident_part SELECT gen_random_uuid(), id, '" + fatherAgain + "', 'by' FROM casework_incident WHERE id NOT IN ("
                + "SELECT i.id FROM casework_incident i ORDER BY i.version DESC LIMIT 1)", "duplicateToldSince"}}) {
            assertThat(catchThrowable(() -> room.does(room.coordinator, () -> {
                room.the(EntityManager.class).createNativeQuery(change[0]).executeUpdate();
                room.the(UndoDossierMerge.class).undo(two.stays, merge, Expected.ANY);
            }))).as(change[0]).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(change[1]));
        }
        two.run("UPDATE casework_note SET version = version + 1, corrected_at = now()");
        two.run("UPDATE casework_document SET version = version + 1 WHERE classification = 'P'");
        two.run("UPDATE casework_contact_detail SET secret = '\\x0909'");
        undo(merge);
        assertThat(two.asked("SELECT count(*) FROM casework_note WHERE dossier_id = '" + two.goes.value() + "'"))
                .as("that an organisation changed what it keeps to itself is told to nobody").isEqualTo("1");
    }

    @Test
    void a_conflict_of_interest_with_either_holds_for_both_and_for_what_comes_after() {
        UUID account = room.police.account();
        room.does(room.coordinator, () -> room.the(MarkConflict.class).mark(two.goes, account, "Buur", Expected.ANY));
        String before = two.picture();
        UUID merge = merged(plan(OURS));
        assertThat(barred(account)).containsExactly(true, true);
        undo(merge);
        assertThat(two.picture()).as("one conflict, with one of them").isEqualTo(before);

        UUID again = merged(plan(OURS));
        UUID other = room.gp.account();
        UUID since = room.as(room.coordinator, () -> room.the(MarkConflict.class).mark(two.stays, other, "Familie", Expected.ANY));
        assertThat(barred(other)).containsExactly(true, true);
        undo(again);
        assertThat(barred(other)).as("said of the whole, so it holds for each").containsExactly(true, true);
        two.run("UPDATE casework_conflict SET set_by = gen_random_uuid()");
        room.does(room.coordinator, () -> room.the(LiftConflict.class).lift(two.stays, since, "Vergissing"));
        assertThat(barred(other)).containsExactly(false, true);
    }

    private List<Boolean> barred(UUID account) {
        return room.as(room.coordinator, () -> List.of(
                room.the(Conflicts.class).bars(account, two.stays.value()), room.the(Conflicts.class).bars(account, two.goes.value())));
    }

    @Test
    void lifting_a_conflict_with_the_whole_lifts_it_for_both() {
        UUID account = room.police.account();
        UUID conflict = room.as(room.coordinator, () -> room.the(MarkConflict.class).mark(two.goes, account, "Buur", Expected.ANY));
        two.run("UPDATE casework_conflict SET set_by = gen_random_uuid()");
        merged(plan(OURS));
        room.does(room.coordinator, () -> room.the(LiftConflict.class).lift(two.goes, conflict, "Vergissing"));
        assertThat(barred(account)).containsExactly(false, false);
    }

    @Test
    void a_whole_is_sealed_whole_and_parted_only_when_both_directors_are_in_the_circle() {
        UUID merge = merged(plan(OURS));
        room.does(room.coordinator, () -> room.the(SealDossier.class).seal(two.stays, Set.of(), "Collega"));
        UUID outside = room.otherDirector.account();
        assertThat(room.as(room.coordinator, () -> List.of(
                room.the(Seals.class).keepFrom(outside, two.stays.value()), room.the(Seals.class).keepFrom(outside, two.goes.value())))).containsOnly(true);
        refused("outsideCircle", () -> undo(merge));
        two.run("INSERT INTO casework_seal_member SELECT gen_random_uuid(), id, '" + outside + "' FROM casework_seal");
        undo(merge);
    }

    @Test
    void who_would_come_to_see_more_keeps_it_from_being_done() {
        room.does(room.coordinator, () -> room.the(MarkConflict.class).mark(two.goes, room.director.account(), "Buur", Expected.ANY));
        refused("caseDirectorConflicts", () -> merged(plan(OURS)));
        two.run("INSERT INTO casework_admission (id, version, dossier_id, account, to_identity, to_facts, until_on, basis, reason, given_at, given_by) VALUES"
                + " (gen_random_uuid(), 0, '" + two.stays.value() + "', '" + room.police.account() + "', true, false, DATE '2026-10-20', 'consent', 'Test',"
                + " now(), gen_random_uuid())");
        refused("duplicateLetIn", () -> merged(plan(THEIRS)));
        two.run("UPDATE casework_admission SET until_on = DATE '2026-10-01'");
        two.run("INSERT INTO casework_emergency (id, version, dossier_id, account, occasion, reason, opened_at, until_at, review_due_on) VALUES"
                + " (gen_random_uuid(), 0, '" + two.goes.value() + "', '" + room.police.account() + "', 'other', 'Test',"
                + " timestamptz '2026-10-14 07:50Z', timestamptz '2026-10-14 08:50Z', DATE '2026-10-20')");
        refused("duplicateLetIn", () -> merged(plan(THEIRS)));
        two.run("UPDATE casework_emergency SET until_at = timestamptz '2026-10-14 07:55Z'");
        room.does(room.coordinator, () -> room.the(SealDossier.class).seal(two.goes, Set.of(), "Collega"));
        refused("duplicateSealed", () -> merged(plan(THEIRS)));
    }

    @Test
    void only_who_reads_both_whole_merges_and_undoes() {
        UUID merge = merged(plan(OURS));
        for (Person person : List.of(room.director, room.otherDirector, room.intake, room.police, room.administrator)) {
            DossierPair apart = new DossierPair(two.stays, two.dossierOf(room.otherDirector, "2", 4));
            var plan = new MergeDossiers.Plan(apart, OURS, List.of(), "Synthetisch");
            assertThatThrownBy(() -> room.as(person, () -> room.the(MergeDossiers.class).merge(plan, Expected.ANY))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> room.does(room.otherDirector, () -> room.the(UndoDossierMerge.class).undo(two.stays, merge, Expected.ANY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.does(room.coordinator, () -> room.the(UndoDossierMerge.class).undo(two.goes, merge, Expected.ANY)))
                .isInstanceOf(NotFound.class);
        room.does(room.director, () -> room.the(UndoDossierMerge.class).undo(two.stays, merge, Expected.ANY));
    }

    @Test
    void merges_are_undone_from_the_last_to_the_first() {
        DossierId third = two.dossierOf(room.director, "2", 4);
        UUID first = merged(plan(OURS));
        UUID second = merged(new MergeDossiers.Plan(new DossierPair(two.stays, third), OURS, List.of(), "Synthetisch"));
        refused("duplicateFollowed", () -> undo(first));
        undo(second);
        undo(first);
        assertThat(two.asked("SELECT count(*) FROM casework_dossier WHERE state = 'open'")).isEqualTo("3");
    }

    @Test
    void after_thirty_days_nothing_is_held_and_nothing_can_be_undone() {
        UUID merge = merged(plan(OURS, samePerson()));
        room.pass(Undoable.FOR);
        refused("mergeTooLongAgo", () -> undo(merge));
        room.does(room.director, () -> room.the(ForgetDossierMerges.class).run(room.now()));
        assertThat(two.asked("SELECT count(*) FROM casework_dossier_merge WHERE before IS NULL AND moved IS NULL")).isEqualTo("1");
    }

    private MergeDossiers.Twice samePerson() {
        return new MergeDossiers.Twice(mother, motherAgain, Set.of(), null);
    }

    @Test
    void a_closed_dossier_is_no_duplicate_and_nobody_is_joined_with_somebody_of_elsewhere() {
        assertThatThrownBy(() -> merged(plan(OURS, new MergeDossiers.Twice(mother, father, Set.of(), null)))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> merged(plan(OURS, samePerson(), new MergeDossiers.Twice(mother, fatherAgain, Set.of(), null)))).isInstanceOf(InvalidInput.class);
        merged(plan(OURS));
        refused("dossierClosed", () -> merged(plan(OURS)));
    }
}
