package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.chainapproach.plan.domain.Clash;
import be.fjc.platform.access.Classified;
import java.time.LocalDate;
import java.util.UUID;

/** Where the plan may go against a measure. @param action left out when it is about the plan as a whole */
public record ClashLine(
        @Classified(T) String clash, @Classified(T) UUID action, @Classified(T) UUID measure, @Classified(T) String kind, @Classified(T) LocalDate untilOn) {

    static ClashLine of(Clash found) {
        return new ClashLine(found.kind().code(), found.action(), found.measure(), found.imposed().code(), found.until());
    }
}
