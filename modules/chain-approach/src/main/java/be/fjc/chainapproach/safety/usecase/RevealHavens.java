package be.fjc.chainapproach.safety.usecase;

import be.fjc.chainapproach.safety.domain.SafetyVersion;
import be.fjc.platform.access.Access;
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
import jakarta.inject.Inject;
import java.util.UUID;

/** Someone needs to know whom and where one of the family turns to, says why, and gets that of one version: it is of class A!. */
@UseCase
public class RevealHavens {

    private static final String REVEAL = "chain-approach.safetyPlan.reveal";

    /** How long a screen shows it. */
    private static final int SECONDS = 60;

    @Inject
    Access access;

    @Inject
    SafetyAtHand atHand;

    @Inject
    Seal seal;

    /** @param reason why, in the person's own words */
    public Revealed reveal(UUID id, UUID version, String reason) {
        SafetyAtHand.Opened opened = atHand.open(id, REVEAL, reason);
        Decision decision = opened.decision();
        if (!decision.readable().contains(InformationClass.A_SAFETY)) {
            NotFound closed = access.absent(REVEAL, "safetyPlan", id);
            if (decision.obligations().contains(Obligation.STEP_UP)) {
                throw new ProofNeeded();
            }
            throw closed;
        }
        SafetyVersion asked = opened.plan().version(version).orElseThrow(() -> access.absent(REVEAL, "safetyVersion", version));
        String havens = asked.havens(seal).orElseThrow(() -> new Refusal("noHavens"));
        return access.readable(new Revealed(havens, SECONDS), decision);
    }

    /** @param secondsShown how long a screen may show it before it takes it away */
    public record Revealed(@Classified(InformationClass.A_SAFETY) String havens, @Open Integer secondsShown) {}
}
