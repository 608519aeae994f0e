package be.fjc.chainapproach.inquiries.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.casework.DossierId;
import be.fjc.chainapproach.workroom.TableRoom;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question opens a family to the organisation that is asked as long as it stands, and not for years. */
class InquiryFactsTest {

    private static final Instant STARTS = TableRoom.STARTS;

    private final TableRoom room = new TableRoom();
    private final DossierId dossier = room.desk.dossier();

    @Test
    void it_stands_until_three_months_after_its_meeting_and_not_when_that_is_called_off() {
        assertThat(InquiryFacts.stands(STARTS, false, TableRoom.NOW)).isTrue();
        assertThat(InquiryFacts.stands(STARTS, false, STARTS.plus(Duration.ofDays(90)).minusSeconds(1))).isTrue();
        assertThat(InquiryFacts.stands(STARTS, false, STARTS.plus(Duration.ofDays(90)))).isFalse();
        assertThat(InquiryFacts.stands(STARTS, true, TableRoom.NOW)).isFalse();
    }

    @Test
    void afterwards_and_when_the_dossier_is_closed_nothing_of_it_is_there() {
        room.signIn(Role.PARTNER_WORKER, "caw");
        assertThat(relations("caw", true)).contains(Relation.OWN_ACTION, Relation.OWN_ORGANISATION);
        assertThat(relations("police", true)).doesNotContain(Relation.OWN_ACTION, Relation.OWN_ORGANISATION);
        assertThat(relations("caw", false)).doesNotContain(Relation.OWN_ACTION, Relation.OWN_ORGANISATION);
        room.desk.close();
        assertThat(relations("caw", true)).doesNotContain(Relation.OWN_ACTION, Relation.OWN_ORGANISATION);
    }

    private Set<Relation> relations(String organisation, boolean stands) {
        return InquiryFacts.of(room.access.subject(), UUID.randomUUID(), organisation, room.desk.find(dossier).orElseThrow(), stands).relations();
    }
}
