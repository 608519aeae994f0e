package be.fjc.casework.drafts.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.drafts.domain.Draft;
import be.fjc.casework.drafts.view.DraftFile;
import be.fjc.casework.drafts.view.DraftFiles;
import be.fjc.casework.workroom.Database;
import be.fjc.casework.workroom.Workroom;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was begun and never sent goes after a month in which nobody typed. */
class OldDraftsTest {

    private final Workroom room = new Workroom(Database.get());

    private UUID kept(UUID draft, boolean starts) {
        room.does(room.director, () -> room.the(KeepDraft.class).keep(draft, new Draft.Form("closure", null), "{}", starts, Expected.ANY));
        return draft;
    }

    @Test
    void one_that_nobody_touched_for_a_month_goes_and_one_that_was_gone_on_with_stays() {
        UUID left = kept(Ids.at(room.now()), true);
        UUID goneOnWith = kept(Ids.at(room.now()), true);
        room.pass(Duration.ofDays(29));
        kept(goneOnWith, false);
        assertThat(drafts()).containsExactlyInAnyOrder(left, goneOnWith);

        room.pass(Duration.ofDays(2));

        assertThat(drafts()).containsExactly(goneOnWith);
    }

    /** What the director still has, after the job had its turn. */
    private Iterable<UUID> drafts() {
        room.does(room.coordinator, () -> room.the(RemoveOldDrafts.class).run(room.now()));
        return room.as(room.director, () -> room.the(DraftFiles.class).own("closure", null)).stream().map(DraftFile::id).toList();
    }
}
