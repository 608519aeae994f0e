package be.fjc.chainapproach.risk.usecase;

import be.fjc.chainapproach.risk.domain.OwnFear;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** How afraid the subject of an assessment says to be is written down, apart from what professionals answer. */
@UseCase
public class RecordFear {

    @Inject
    AssessmentAtHand atHand;

    @Inject
    Seal seal;

    public UUID record(UUID id, OwnFear.Told told) {
        AssessmentAtHand.Opened opened = atHand.open(id, "chain-approach.assessment.tell");
        if (told.on().isAfter(Brussels.dayOf(opened.at()))) {
            throw new InvalidInput("inFuture", "fearOn");
        }
        UUID fear = opened.assessment().tell(told, seal, opened.by(), opened.at()).id();
        atHand.note(opened, "riskFearTold", Map.of());
        return fear;
    }
}
