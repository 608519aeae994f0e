package be.fjc.shortchain.housebans.usecase;

import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.housebans.domain.JusticeHouseResult;
import be.fjc.shortchain.housebans.domain.LiftedBy;
import be.fjc.shortchain.housebans.usecase.BanAtHand.Held;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What becomes of a house ban: the hearing, what the court rules, that it is lifted, and whether the person went to the justice house. */
@UseCase
public class KeepHouseBan {

    private static final String KEEP = "short-chain.houseBan.keep";

    @Inject
    BanAtHand hand;

    public void hearing(UUID id, Instant at, Expected expected) {
        hand.require(KEEP, id, expected).ban().hear(at);
    }

    /** @param until last day to which it is extended; null when it ends as it would */
    public void rule(UUID id, LocalDate on, LocalDate until, Expected expected) {
        Held held = hand.require(KEEP, id, expected);
        held.ban().rule(on, until, held.at());
    }

    public void lift(UUID id, Instant at, LiftedBy by, Expected expected) {
        Held held = hand.require(KEEP, id, expected);
        held.ban().lift(at, by, held.at());
    }

    public void justiceHouse(UUID id, LocalDate on, JusticeHouseResult result, Expected expected) {
        Held held = hand.require(KEEP, id, expected);
        held.ban().justiceHouse(on, result, held.at());
    }

    /** It was written down by mistake. */
    public void withdraw(UUID id, Expected expected) {
        Held held = hand.require(KEEP, id, expected);
        held.ban().withdraw(held.by(), held.at());
    }
}
