package be.fjc.casework.web;

import be.fjc.casework.domain.Verdict;
import be.fjc.casework.usecase.DecideReferral;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A decision on a referral; what goes with accepting and with redirecting is required there and out of place elsewhere. */
public record DecisionRequest(
        @NotNull @OneOf(Verdict.class) String decision,
        @NotBlank @Size(max = Sent.TEXT) String reason,
        @NotNull @Size(max = 100) List<@NotNull @Valid Answer> criteria,
        @Size(max = Sent.LINE) String track,
        UUID caseDirector,
        LocalDate nextContactOn,
        @Size(max = Sent.LINE) String redirectedTo,
        @Size(max = Sent.TEXT) String overrideReason) {

    DecideReferral.Proposal proposal() {
        Verdict verdict = Sent.value(Verdict.class, decision);
        var issues = new ArrayList<InvalidInput.Issue>();
        goesWith(verdict == Verdict.ACCEPTED, "track", track, issues);
        goesWith(verdict == Verdict.ACCEPTED, "caseDirector", caseDirector, issues);
        goesWith(verdict == Verdict.ACCEPTED, "nextContactOn", nextContactOn, issues);
        goesWith(verdict == Verdict.REDIRECTED, "redirectedTo", redirectedTo, issues);
        if (verdict != Verdict.ACCEPTED && overrideReason != null) {
            issues.add(new InvalidInput.Issue("notApplicable", "overrideReason"));
        }
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
        return new DecideReferral.Proposal(
                verdict,
                reason.strip(),
                criteria.stream().map(answer -> new DecideReferral.Answer(answer.code(), answer.met())).toList(),
                redirectedTo,
                verdict == Verdict.ACCEPTED ? new DecideReferral.Admission(track, caseDirector, nextContactOn, Sent.text(overrideReason)) : null);
    }

    private static void goesWith(boolean asked, String name, Object value, List<InvalidInput.Issue> issues) {
        if (asked != (value != null)) {
            issues.add(new InvalidInput.Issue(asked ? "required" : "notApplicable", name));
        }
    }

    /** The answer to one criterion. */
    public record Answer(@NotBlank @Size(max = Sent.LINE) String code, @NotNull Boolean met) {}
}
