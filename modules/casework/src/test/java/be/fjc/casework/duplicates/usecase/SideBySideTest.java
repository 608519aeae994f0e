package be.fjc.casework.duplicates.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.casework.duplicates.domain.DossierField;
import be.fjc.casework.duplicates.domain.DossierPair;
import be.fjc.casework.duplicates.view.DossierMergeLine;
import be.fjc.casework.duplicates.view.DossierMergeLists;
import be.fjc.casework.duplicates.view.DossierMergePreview;
import be.fjc.casework.duplicates.view.DossierMergePreviews;
import be.fjc.casework.matching.domain.MergeSide;
import be.fjc.casework.matching.view.MergePreview.Moved;
import be.fjc.casework.view.DossierFile;
import be.fjc.casework.view.DossierFiles;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.people.Person;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is shown of two dossiers before and after they are one, and to whom. */
class SideBySideTest {

    private final Workroom room = new Workroom(Database.get());
    private final TwoDossiers two = new TwoDossiers(room);

    private DossierMergePreview preview(Person person) {
        return room.as(person, () -> room.the(DossierMergePreviews.class).of(two.stays, two.goes)).body();
    }

    private UUID merged() {
        Map<DossierField, MergeSide> sides = Map.of(
                DossierField.CASE_DIRECTOR, MergeSide.STAYS, DossierField.TRACK, MergeSide.STAYS, DossierField.NEXT_CONTACT, MergeSide.GOES);
        var plan = new MergeDossiers.Plan(new DossierPair(two.stays, two.goes), sides, List.of(), "Synthetisch: twee keer geopend");
        return room.as(room.coordinator, () -> room.the(MergeDossiers.class).merge(plan, Expected.ANY));
    }

    private List<DossierMergeLine> list(Person person) {
        return room.as(person, () -> room.the(DossierMergeLists.class).into(two.stays));
    }

    @Test
    void the_preview_counts_what_moves_but_not_what_an_organisation_keeps_to_itself_and_changes_nothing() {
        two.everythingIsToldOf(two.goes, two.member(two.goes, 0), two.member(two.goes, 1));
        String before = two.picture();
        DossierMergePreview seen = preview(room.coordinator);
        assertThat(seen.choices()).containsExactly("caseDirector", "track", "nextContact");
        assertThat(seen.moves()).contains(new Moved("member", 4), new Moved("document", 1), new Moved("task", 1), new Moved("agreement", 1))
                .extracting(Moved::kind).doesNotContain("own", "note");
        assertThat(seen.likely()).hasSize(4);
        assertThat(seen.goes().agreements()).singleElement().satisfies(one -> assertThat(one.agreed().way()).isEqualTo("noContact"));
        assertThat(seen.obstacles()).isEmpty();
        assertThat(two.picture()).isEqualTo(before);
    }

    @Test
    void an_organisation_that_wrote_something_changes_not_a_word_of_the_preview() {
        String silent = preview(room.coordinator).toString();
        two.run("INSERT INTO casework_note (id, version, dossier_id, organisation, author, written_at) VALUES"
                + " (gen_random_uuid(), 0, '" + two.goes.value() + "', 'caw', gen_random_uuid(), now())");
        assertThat(preview(room.coordinator)).hasToString(silent);
    }

    @Test
    void only_who_reads_both_sees_them_side_by_side() {
        for (Person person : List.of(room.director, room.otherDirector, room.intake, room.police, room.administrator)) {
            assertThatThrownBy(() -> preview(person)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void who_has_the_old_number_is_led_on_if_that_one_may_be_read() {
        UUID merge = merged();
        assertThat(read(room.coordinator).mergedInto().id()).isEqualTo(two.stays.value());
        assertThat(read(room.director).mergedInto().number()).startsWith("D-");
        assertThatThrownBy(() -> read(room.otherDirector)).isInstanceOf(NotFound.class);
        assertThat(list(room.director)).singleElement().satisfies(line -> {
            assertThat(line.goes()).isEqualTo(two.goes.value());
            assertThat(line.offers()).containsExactly("undo");
        });
        room.does(room.director, () -> room.the(UndoDossierMerge.class).undo(two.stays, merge, Expected.ANY));
        assertThat(read(room.otherDirector).mergedInto()).isNull();
        assertThat(list(room.director)).singleElement().satisfies(line -> {
            assertThat(line.goes()).as("not this person's any more").isNull();
            assertThat(line.number()).isNull();
            assertThat(line.offers()).isEmpty();
        });
        assertThat(list(room.coordinator)).singleElement().satisfies(line -> assertThat(line.number()).isNotNull());
    }

    private DossierFile read(Person person) {
        return room.as(person, () -> room.the(DossierFiles.class).read(two.goes)).body();
    }
}
