package be.fjc.chainapproach.risk.web;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.risk.domain.Trigger;
import jakarta.validation.constraints.NotBlank;

/** Why the risk is to be looked at again. */
public record ReassessmentRequest(@NotBlank String trigger) {

    Trigger why() {
        return Coded.sent(Trigger.class, trigger, "trigger");
    }
}
