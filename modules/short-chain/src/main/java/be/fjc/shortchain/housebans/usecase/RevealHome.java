package be.fjc.shortchain.housebans.usecase;

import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Obligation;
import be.fjc.platform.access.Open;
import be.fjc.platform.access.ProofNeeded;
import be.fjc.platform.kernel.NotFound;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.housebans.domain.BanFacts;
import be.fjc.shortchain.housebans.domain.BanState;
import be.fjc.shortchain.housebans.domain.HouseBan;
import be.fjc.shortchain.housebans.domain.HouseBans;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Someone needs to know which home a ban is about, says why, and gets that one address. It is where who is protected lives, so it is of class
 * A! whatever else is known of it. Who takes in may ask while the ban is at hand, who coordinates also later, and once it turned out to be a
 * mistake nobody.
 */
@UseCase
public class RevealHome {

    private static final String REVEAL = "short-chain.houseBan.revealHome";

    /** How long a screen shows it. */
    private static final int SECONDS = 60;

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    HouseBans bans;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @param reason why, in the person's own words */
    public Revealed reveal(UUID id, String reason) {
        HouseBan ban = bans.find(id).orElseThrow(() -> access.absent(REVEAL, "houseBan", id));
        Decision decision = require(BanFacts.of(ban, clock.instant(), kept.from(access.subject().account())), reason);
        Refusal.unless(ban.state(clock.instant()) != BanState.WITHDRAWN, "houseBanWithdrawn");
        Refusal.unless(ban.hasAddress(), "homeUnknown");
        return access.readable(new Revealed(ban.address(seal), SECONDS), decision);
    }

    private Decision require(Facts facts, String reason) {
        Decision decision = access.require(REVEAL, facts, reason);
        if (decision.readable().contains(InformationClass.A_SAFETY)) {
            return decision;
        }
        NotFound closed = access.absent(REVEAL, facts.type(), facts.id());
        if (decision.obligations().contains(Obligation.STEP_UP)) {
            throw new ProofNeeded();
        }
        throw closed;
    }

    /** @param secondsShown how long a screen may show it before it takes it away */
    public record Revealed(@Classified(InformationClass.A_SAFETY) String homeAddress, @Open Integer secondsShown) {}
}
