package be.fjc.casework.matching.usecase;

import static be.fjc.casework.workroom.Family.aFamily;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.FamilyMember;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.family.domain.RelationEntry;
import be.fjc.casework.family.domain.ViolenceEntry;
import be.fjc.casework.family.usecase.AddMember;
import be.fjc.casework.family.usecase.AddRelation;
import be.fjc.casework.family.usecase.AddViolence;
import be.fjc.casework.family.usecase.CorrectMember;
import be.fjc.casework.family.usecase.IdentifyMember;
import be.fjc.casework.family.view.FamilyFiles;
import be.fjc.casework.matching.domain.MemberField;
import be.fjc.casework.matching.domain.MemberMerges;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.domain.Undoable;
import be.fjc.casework.matching.view.MergePreview;
import be.fjc.casework.matching.view.MergePreviews;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.casework.usecase.FileReferral;
import be.fjc.casework.usecase.LookFirst;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Given;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.people.Person;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two members of one family are made one, and two again, on a real database. */
class MergingMembersTest {

    private static final String SOURCE = "'localPolice', current_date, now(), gen_random_uuid()";

    private final Workroom room = new Workroom(Database.get());
    private final DossierId dossier = dossierOf(room.director);
    private UUID mother;
    private UUID stays;
    private UUID goes;

    @BeforeEach
    void a_child_is_in_the_family_twice() {
        List<FamilyMember> family = family();
        mother = family.get(0).id();
        stays = family.get(2).id();
        goes = family.get(3).id();
    }

    private DossierId dossierOf(Person director) {
        ReferralId referral = room.as(room.gp, () -> room.the(FileReferral.class).file(aFamily("Testboom").referred(), null)).id();
        room.does(room.intake, () -> room.the(LookFirst.class).look(referral, Danger.NONE, null, Expected.ANY));
        var proposal = new DecideReferral.Proposal(
                Verdict.ACCEPTED, "Synthetisch: voldoet.",
                List.of(new DecideReferral.Answer("violence", true), new DecideReferral.Answer("safety", true)), null,
                new DecideReferral.Admission("2", director.account(), Given.TODAY.plusDays(5)));
        return room.as(room.intake, () -> room.the(DecideReferral.class).decide(referral, proposal, Expected.ANY)).orElseThrow();
    }

    private List<FamilyMember> family() {
        return room.as(room.coordinator, () -> room.the(FamilyFiles.class).read(dossier).body()).members();
    }

    private UUID relate(UUID from, UUID to, String type) {
        var told = new RelationEntry(null, from, to, type, null, null, null, null, null, "Synthetisch", null);
        return room.as(room.director, () -> room.the(AddRelation.class).add(dossier, told, Expected.ANY));
    }

    private void run(String sql) {
        room.does(room.director, () -> room.the(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }

    private String asked(String sql) {
        return String.valueOf(room.as(room.director, () -> room.the(EntityManager.class).createNativeQuery(sql).getSingleResult()));
    }

    /** Something of every kind that names a member, of the one who goes and where it matters of the other, too. */
    private void everythingIsTold() {
        relate(mother, stays, "parent");
        relate(mother, goes, "parent");
        relate(stays, goes, "sibling");
        relate(mother, goes, "guardian");
        room.does(room.director, () -> room.the(AddViolence.class).add(dossier,
                new ViolenceEntry(null, mother, goes, "unclear", List.of("threats"), Given.TODAY, null, "police"), Expected.ANY));
        String about = "gen_random_uuid(), 0, '" + dossier.value() + "', " + SOURCE;
        String columns = "(id, version, dossier_id, source_kind, source_on, recorded_at, recorded_by, ";
        run("INSERT INTO casework_observation " + columns + "life_domain, member_id, problem) VALUES (" + about + ", 'school', '" + goes + "', 'Synthetisch')");
        run("INSERT INTO casework_protective_factor " + columns + "factor, member_id, state) VALUES (" + about + ", 'safeParent', '" + goes + "', 'present')");
        run("INSERT INTO casework_support_figure " + columns + "full_name, relation, member_id, may_know, state) VALUES (" + about
                + ", 'Test', 'tante', '" + goes + "', 'alles', 'present')");
        run("INSERT INTO casework_involved_service " + columns + "organisation_type, organisation_name, member_id, life_domains) VALUES (" + about
                + ", 'school', 'Testschool', '" + goes + "', 'school')");
        run("INSERT INTO casework_incident " + columns + "precision, place, forms, severity) VALUES (" + about + ", 'unknown', 'home', 'physical', 'serious')");
        for (UUID member : List.of(stays, goes)) {
            run("INSERT INTO casework_incident_part SELECT gen_random_uuid(), id, '" + member + "', 'against' FROM casework_incident");
            run("INSERT INTO casework_contact_rule (id, dossier_id, person_id, edition, way, channels, windows, voicemail, heard_from, set_at, set_by) VALUES"
                    + " (gen_random_uuid(), '" + dossier.value() + "', '" + member + "', 1, 'noContact', '', '', false, 'Test', timestamptz '2026-10-01', gen_random_uuid())");
        }
        run("INSERT INTO casework_contact_detail (id, version, dossier_id, person_id, kind, secret, added_at, added_by) VALUES"
                + " (gen_random_uuid(), 0, '" + dossier.value() + "', '" + goes + "', 'mobile', '\\x01', now(), gen_random_uuid())");
        run("INSERT INTO casework_contact (id, dossier_id, at, channel, person_id, result, note, logged_at, logged_by) VALUES"
                + " (gen_random_uuid(), '" + dossier.value() + "', now(), 'phone', '" + goes + "', 'notReached', 'Test', now(), gen_random_uuid())");
        run("INSERT INTO casework_task (id, version, dossier_id, title, safety, priority, owner_organisation, due_on, answer, state, asked_at, asked_by,"
                + " escalation, changed_at) VALUES (gen_random_uuid(), 0, '" + dossier.value()
                + "', 'Test', false, 'low', 'centre', current_date, 'asked', 'open', now(), gen_random_uuid(), 0, now())");
        run("INSERT INTO casework_task_member SELECT gen_random_uuid(), id, '" + goes + "' FROM casework_task");
    }

    /** Every row of every table that names members, but for its version. */
    private String picture() {
        return String.join("\n", Stream.of("dossier_person", "person_role", "relation", "violence_edge", "contact", "incident_part", "observation",
                        "protective_factor", "support_figure", "involved_service", "contact_rule", "contact_detail", "task_member")
                .map(table -> asked("SELECT CAST(jsonb_agg(to_jsonb(t) - 'version' ORDER BY CAST(to_jsonb(t) AS text)) AS text) FROM casework_" + table + " t"))
                .toList());
    }

    private MergeMembers.Plan plan(MergeSide holds, MemberField... taken) {
        return new MergeMembers.Plan(stays, goes, Set.of(taken), holds, "Synthetisch: twee keer genoteerd");
    }

    private UUID merged(MergeMembers.Plan plan) {
        return room.as(room.director, () -> room.the(MergeMembers.class).merge(dossier, plan, Expected.ANY));
    }

    private void undo(UUID merge) {
        room.does(room.coordinator, () -> room.the(UndoMerge.class).undo(dossier, merge, Expected.ANY));
    }

    private static org.assertj.core.api.ThrowableAssert.ThrowingCallable refusing(Runnable act) {
        return act::run;
    }

    private void refused(String code, Runnable act) {
        assertThatThrownBy(refusing(act)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void every_column_that_names_a_member_is_known_to_merging() {
        assertThat(asked("""
                SELECT string_agg(c.conrelid::regclass || '.' || a.attname, ' ' ORDER BY c.conrelid::regclass::text, a.attname)
                FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                WHERE c.contype = 'f' AND c.confrelid = 'casework_dossier_person'::regclass"""))
                .as("a new one has to move along: see MergeSql")
                .isEqualTo("casework_contact.person_id casework_contact_detail.person_id casework_contact_rule.person_id casework_incident_part.person_id"
                        + " casework_involved_service.member_id casework_observation.member_id casework_person_role.member_id"
                        + " casework_protective_factor.member_id casework_relation.from_member casework_relation.to_member casework_support_figure.member_id"
                        + " casework_task_member.person_id casework_violence_edge.from_member casework_violence_edge.to_member");
    }

    @Test
    void everything_that_names_who_goes_names_who_stays_and_undoing_puts_all_of_it_back() {
        everythingIsTold();
        String before = picture();

        UUID merge = merged(plan(MergeSide.GOES, MemberField.GIVEN_NAME));

        assertThat(family()).extracting(FamilyMember::id).hasSize(3).contains(stays).doesNotContain(goes);
        assertThat(family().get(2).givenName()).isEqualTo("Jongste");
        assertThat(picture()).doesNotContain(goes.toString());
        assertThat(asked("SELECT count(*) FROM casework_relation")).as("the parent is told once, and nobody is an own sibling").isEqualTo("2");
        assertThat(asked("SELECT count(*) FROM casework_incident_part")).isEqualTo("1");
        assertThat(asked("SELECT string_agg(CAST(edition AS text), ',' ORDER BY edition) FROM casework_contact_rule WHERE person_id = '" + stays + "'")).isEqualTo("1,2");

        undo(merge);
        assertThat(picture()).isEqualTo(before);
        assertThat(asked("SELECT count(*) FROM casework_step WHERE code IN ('membersMerged', 'mergeUndone') AND params = ''")).isEqualTo("2");
        refused("mergeUndoneAlready", () -> undo(merge));
    }

    @Test
    void the_chosen_agreement_holds() {
        everythingIsTold();
        String chosen = asked("SELECT id FROM casework_contact_rule WHERE person_id = '" + stays + "'");
        assertThatThrownBy(() -> merged(plan(null))).isInstanceOf(InvalidInput.class);
        merged(plan(MergeSide.STAYS));
        assertThat(asked("SELECT id FROM casework_contact_rule ORDER BY edition DESC LIMIT 1")).isEqualTo(chosen);
    }

    @Test
    void what_changed_since_keeps_it_from_being_undone_and_is_named() {
        everythingIsTold();
        UUID merge = merged(plan(MergeSide.STAYS));
        for (String[] change : new String[][] {
            {"UPDATE casework_observation SET problem = 'Anders', version = version + 1", "mergeChangedFinding"},
            {"UPDATE casework_incident SET version = version + 1", "mergeChangedFinding"},
            {"DELETE FROM casework_task_member", "mergeChangedTask"},
            {"UPDATE casework_contact_detail SET ends_on = current_date, version = version + 1", "mergeChangedDetail"},
            {"UPDATE casework_relation SET ended_on = current_date WHERE type = 'guardian'", "mergeChangedRelation"},
            {"UPDATE casework_relation SET ended_on = current_date WHERE type = 'parent'", "mergeChangedRelation"},
            {"UPDATE casework_violence_edge SET source = 'school'", "mergeChangedViolence"},
            {"UPDATE casework_dossier_person SET phone = '0411' WHERE place = 2", "mergeChangedMember"}}) {
            assertThat(catchThrowable(() -> room.does(room.director, () -> {
                room.the(EntityManager.class).createNativeQuery(change[0]).executeUpdate();
                room.the(UndoMerge.class).undo(dossier, merge, Expected.ANY);
            }))).as(change[0]).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(change[1]));
        }
        run("UPDATE casework_contact_detail SET secret = '\\x0202'");
        run("UPDATE casework_dossier_person SET search_words_edition = 0");
        undo(merge);
    }

    @Test
    void a_new_agreement_keeps_it_from_being_undone() {
        everythingIsTold();
        UUID merge = merged(plan(MergeSide.STAYS));
        run("INSERT INTO casework_contact_rule (id, dossier_id, person_id, edition, way, channels, windows, voicemail, heard_from, set_at, set_by) VALUES"
                + " (gen_random_uuid(), '" + dossier.value() + "', '" + stays + "', 3, 'noContact', '', '', false, 'Test', now(), gen_random_uuid())");
        refused("mergeChangedAgreement", () -> undo(merge));
    }

    @Test
    void who_came_meanwhile_stays_and_who_was_merged_on_comes_back_in_turn() {
        UUID first = merged(plan(null));
        var somebody = new FamilyMember(null, "Nieuw", "Testboom", null, "unknown", null, null, null, false,
                List.of(new FamilyMember.Label("other", "centre", Given.TODAY, false)), "informed", null, null, null, null, false, null, null);
        UUID added = room.as(room.director, () -> room.the(AddMember.class).add(dossier, somebody, null, Expected.ANY));
        UUID second = merged(new MergeMembers.Plan(mother, stays, Set.of(), null, "Synthetisch"));
        refused("mergeFollowed", () -> undo(first));
        undo(second);
        undo(first);
        assertThat(family()).extracting(FamilyMember::id).hasSize(5).contains(goes, added);
    }

    @Test
    void who_was_known_elsewhere_is_known_as_the_one_who_stays_until_it_is_undone() {
        DossierId other = dossierOf(room.otherDirector);
        UUID there = room.as(room.coordinator, () -> room.the(FamilyFiles.class).read(other).body()).members().get(3).id();
        room.does(room.coordinator, () -> room.the(IdentifyMember.class).same(dossier, goes, other, there, Expected.ANY));
        UUID merge = merged(plan(null));
        assertThat(room.as(room.coordinator, () -> room.the(FamilyFiles.class).elsewhere(dossier))).singleElement()
                .satisfies(found -> assertThat(List.of(found.id(), found.there())).containsExactly(stays, there));
        undo(merge);
        assertThat(room.as(room.coordinator, () -> room.the(FamilyFiles.class).elsewhere(dossier))).singleElement()
                .satisfies(found -> assertThat(List.of(found.id(), found.there())).containsExactly(goes, there));
    }

    @Test
    void the_preview_says_what_would_happen_and_changes_nothing() {
        everythingIsTold();
        String before = picture();
        MergePreview preview = room.as(room.director, () -> room.the(MergePreviews.class).of(dossier, stays, goes)).body();
        assertThat(preview.choices()).contains("givenName", "birthDate");
        assertThat(preview.moves()).contains(new MergePreview.Moved("relation", 1), new MergePreview.Moved("observation", 1)).hasSize(10);
        assertThat(preview.lapsing()).extracting(RelationEntry::type).containsExactlyInAnyOrder("parent", "sibling");
        assertThat(preview.agreements()).extracting(MergePreview.Agreed::side).containsExactly("stays", "goes");
        assertThat(preview.obstacles()).isEmpty();
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void who_does_not_follow_the_family_neither_sees_nor_merges_nor_undoes() {
        UUID merge = merged(plan(null));
        UUID someone = UUID.randomUUID();
        for (Person person : List.of(room.otherDirector, room.intake, room.police, room.administrator)) {
            assertThatThrownBy(() -> room.as(person, () -> room.the(MergePreviews.class).of(dossier, mother, stays))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> room.as(person, () -> room.the(MergeMembers.class).merge(dossier, plan(null), Expected.ANY)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> room.does(person, () -> room.the(UndoMerge.class).undo(dossier, merge, Expected.ANY))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> undo(someone)).isInstanceOf(NotFound.class);
        DossierId other = dossierOf(room.otherDirector);
        assertThatThrownBy(() -> room.does(room.coordinator, () -> room.the(UndoMerge.class).undo(other, merge, Expected.ANY))).isInstanceOf(NotFound.class);
    }

    @Test
    void after_thirty_days_nothing_is_held_and_nothing_can_be_undone() {
        UUID merge = merged(plan(null));
        room.pass(Undoable.FOR.minus(Duration.ofSeconds(1)));
        room.does(room.director, () -> room.the(ForgetMerges.class).run(room.now()));
        assertThat(asked("SELECT count(*) FROM casework_member_merge WHERE before IS NOT NULL AND moved IS NOT NULL")).isEqualTo("1");
        room.pass(Duration.ofSeconds(1));
        refused("mergeTooLongAgo", () -> undo(merge));
        room.does(room.director, () -> room.the(ForgetMerges.class).run(room.now()));
        assertThat(asked("SELECT count(*) FROM casework_member_merge WHERE before IS NULL AND moved IS NULL AND undone_at IS NULL")).isEqualTo("1");
        assertThat(room.as(room.director, () -> room.the(MemberMerges.class).of(dossier))).hasSize(1);
    }

    @Test
    void who_is_said_to_hurt_the_other_is_not_the_same_person() {
        room.does(room.director, () -> room.the(AddViolence.class).add(dossier,
                new ViolenceEntry(null, stays, goes, "unclear", List.of("threats"), Given.TODAY, null, "police"), Expected.ANY));
        refused("mergeViolenceBetween", () -> merged(plan(null)));
    }

    @Test
    void who_stands_on_both_sides_of_an_incident_is_not_the_same_person() {
        everythingIsTold();
        run("UPDATE casework_incident_part SET side = 'by' WHERE person_id = '" + goes + "'");
        refused("mergeBothSides", () -> merged(plan(MergeSide.STAYS)));
        run("UPDATE casework_incident SET lapse = 'withdrawn', lapsed_at = now(), lapsed_by = gen_random_uuid(), lapse_reason = 'Test'");
        merged(plan(MergeSide.STAYS));
    }

    @Test
    void a_member_put_right_by_somebody_meanwhile_is_not_put_back() {
        UUID merge = merged(plan(null));
        FamilyMember now = family().get(2);
        FamilyMember right = new FamilyMember(now.id(), "Anders", now.familyName(), now.birthDate(), now.gender(), now.municipality(), now.phone(),
                now.language(), now.interpreter(), now.roles(), now.informed(), now.notInformedReason(), now.disability(), now.pregnancyDueOn(),
                now.residenceStatus(), now.safetyFlag(), now.joinedOn(), now.leftOn());
        room.does(room.director, () -> room.the(CorrectMember.class).correct(dossier, stays, right, null, Expected.ANY));
        refused("mergeChangedMember", () -> undo(merge));
    }
}
