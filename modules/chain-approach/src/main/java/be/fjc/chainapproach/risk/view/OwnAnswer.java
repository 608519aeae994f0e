package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.P;

import be.fjc.chainapproach.risk.domain.Answer;
import be.fjc.chainapproach.risk.domain.State;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;

/** An answer of the own organisation, which nobody else sees yet. */
public record OwnAnswer(
        @Open String item,
        @Classified(P) String state,
        @Classified(P) String ownEvidence,
        @Classified(P) LocalDate evidenceOn,
        @Classified(P) String confidence) {

    static OwnAnswer of(Answer answer) {
        return new OwnAnswer(answer.item(), answer.state().code(), answer.source(), answer.day(),
                answer.state() == State.UNKNOWN ? null : answer.confidence().code());
    }
}
