package be.fjc.chainapproach.plan.web;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.plan.domain.Attainment;
import be.fjc.chainapproach.plan.domain.Evaluation;
import be.fjc.chainapproach.web.Sent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far the goals are. @param nextOn left out for the last time */
public record EvaluationRequest(
        @NotNull LocalDate heldOn,
        @NotNull @Size(max = PlanRequest.MOST_GOALS) List<@NotNull @Valid GoalFound> attainments,
        @Size(max = Sent.TEXT) String evaluationWords,
        LocalDate nextOn) {

    Evaluation.Found found() {
        Map<UUID, Attainment> goals = new LinkedHashMap<>();
        for (int at = 0; at < attainments.size(); at++) {
            goals.put(attainments.get(at).goal, Coded.sent(Attainment.class, attainments.get(at).attainment, "attainments[" + at + "].attainment"));
        }
        return new Evaluation.Found(heldOn, goals, Sent.stripped(evaluationWords), nextOn);
    }

    /** How far one goal is. */
    public record GoalFound(@NotNull UUID goal, @NotBlank String attainment) {}
}
