package be.fjc.shortchain.contacts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reaching out to a family: until it is done, and not after that. */
class OutreachTest {

    private static final Instant BEGUN = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-24T16:00:00Z");
    private static final UUID SOMEBODY = UUID.randomUUID();

    private final Outreach outreach = new Outreach(UUID.randomUUID(), 1, DUE, BEGUN);

    @Test
    void it_is_late_while_nobody_was_tried_in_time_and_stays_so() {
        assertThat(outreach.isLate(DUE)).isFalse();
        assertThat(outreach.isLate(DUE.plusSeconds(1))).isTrue();
        outreach.tried(DUE.plusSeconds(60), false, SOMEBODY, DUE.plusSeconds(60));
        assertThat(outreach.isLate(DUE.plusSeconds(60))).isTrue();
        outreach.tried(DUE.minusSeconds(60), false, SOMEBODY, DUE.plusSeconds(90));
        assertThat(outreach.isLate(DUE.plusSeconds(90))).as("the earlier one was written down later").isFalse();
        assertThat(outreach.attempts()).isEqualTo(2);
    }

    @Test
    void the_screening_raises_what_somebody_began_and_takes_back_only_its_own() {
        outreach.raise(3, DUE.plusSeconds(60));
        assertThat(outreach.level()).isEqualTo(3);
        assertThat(outreach.dueAt()).as("the earlier one").isEqualTo(DUE);
        outreach.raise(2, BEGUN);
        assertThat(outreach.level()).as("the graver one").isEqualTo(3);
        assertThat(outreach.dueAt()).isEqualTo(BEGUN);
        assertThat(outreach.goesWithScreening()).isFalse();

        Outreach screened = Outreach.screened(UUID.randomUUID(), 1, DUE, BEGUN);
        assertThat(screened.goesWithScreening()).isTrue();
        screened.tried(BEGUN, false, SOMEBODY, BEGUN);
        assertThat(screened.goesWithScreening()).as("somebody was tried").isFalse();
    }

    @Test
    void once_it_is_done_nothing_is_added_but_others_can_still_go_on_once() {
        outreach.tried(BEGUN, true, SOMEBODY, BEGUN);

        assertThat(outreach.isOpen()).isFalse();
        assertThatThrownBy(() -> outreach.tried(BEGUN, false, SOMEBODY, BEGUN)).isInstanceOf(Refusal.class).hasMessage("outreachClosed");
        outreach.handOver(HandedTo.DOSSIER, UUID.randomUUID(), SOMEBODY, BEGUN);
        assertThat(outreach.isHandedOver()).isTrue();
        assertThatThrownBy(() -> outreach.handOver(HandedTo.DOSSIER, UUID.randomUUID(), SOMEBODY, BEGUN))
                .isInstanceOf(Refusal.class).hasMessage("outreachHandedOver");
    }

    @Test
    void a_hand_over_closes_it() {
        UUID referral = UUID.randomUUID();
        outreach.handOver(HandedTo.CHAIN_APPROACH, referral, SOMEBODY, BEGUN);

        assertThat(outreach.isOpen()).isFalse();
        assertThat(outreach.referral()).isEqualTo(referral);
    }

    @Test
    void an_own_code_counts_as_one_of_the_core_and_only_those_of_the_centre_are_there() {
        Chosen<Offer> own = Chosen.sent(Offer.class, "guidedReferral-onthaalhuis", code -> code.endsWith("-onthaalhuis"), "offered");

        assertThat(own.core()).isEqualTo(Offer.GUIDED_REFERRAL);
        assertThat(own.code()).isEqualTo("guidedReferral-onthaalhuis");
        for (String code : List.of("guidedReferral-ander", "niets-onthaalhuis", "niets", "-onthaalhuis", "")) {
            assertThatThrownBy(() -> Chosen.sent(Offer.class, code, each -> each.endsWith("-onthaalhuis"), "offered")).as(code).isInstanceOf(InvalidInput.class);
        }
    }
}
