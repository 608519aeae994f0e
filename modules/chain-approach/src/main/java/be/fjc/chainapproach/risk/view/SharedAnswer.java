package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.chainapproach.risk.domain.Answer;
import be.fjc.chainapproach.risk.domain.State;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;

/** An answer that lies on the table. */
public record SharedAnswer(
        @Open String item,
        @Classified(T) String state,
        @Classified(T) String evidence,
        @Classified(T) LocalDate evidenceOn,
        @Classified(T) String confidence) {

    static SharedAnswer of(Answer answer) {
        return new SharedAnswer(answer.item(), answer.state().code(), answer.source(), answer.day(),
                answer.state() == State.UNKNOWN ? null : answer.confidence().code());
    }
}
