package be.fjc.chainapproach.risk.web;

import be.fjc.chainapproach.domain.Coded;
import be.fjc.chainapproach.risk.domain.Answer;
import be.fjc.chainapproach.risk.domain.Confidence;
import be.fjc.chainapproach.risk.domain.ImportedScore;
import be.fjc.chainapproach.risk.domain.Level;
import be.fjc.chainapproach.risk.domain.Said;
import be.fjc.chainapproach.risk.domain.State;
import be.fjc.chainapproach.web.Sent;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What an organisation contributes.
 *
 * @param answers to the items that it can say something about
 * @param judgedLevel goes with {@code judgedBecause}
 * @param replaces what it handed in before, as the writer saw it
 */
public record ContributionRequest(
        @NotNull @Size(max = Sent.MANY) List<@NotNull @Valid GivenAnswer> answers,
        String judgedLevel,
        @Size(max = Sent.TEXT) String judgedBecause,
        @NotNull @Size(max = Sent.MANY) List<@NotNull @Valid GivenScore> scores,
        UUID replaces) {

    Said said() {
        Level judged = judgedLevel == null ? null : Coded.sent(Level.class, judgedLevel, "judgedLevel");
        String because = Sent.stripped(judgedBecause);
        if (judged == null && because != null) {
            throw new InvalidInput("required", "judgedLevel");
        }
        if (judged != null && because == null) {
            throw new InvalidInput("required", "judgedBecause");
        }
        List<Answer> given = new ArrayList<>();
        for (int at = 0; at < answers.size(); at++) {
            given.add(answers.get(at).answer("answers[" + at + "]."));
        }
        List<ImportedScore> imported = new ArrayList<>();
        for (int at = 0; at < scores.size(); at++) {
            imported.add(scores.get(at).score("scores[" + at + "]."));
        }
        return new Said(given, judged, because, imported);
    }

    /** One answer; all three of what it rests on go with a yes or a no, and none of them with unknown. */
    public record GivenAnswer(
            @NotBlank @Size(max = Sent.LINE) String item,
            @NotBlank String state,
            @Size(max = Sent.LINE) String evidence,
            LocalDate evidenceOn,
            String confidence) {

        Answer answer(String place) {
            State said = Coded.sent(State.class, state, place + "state");
            if (said == State.UNKNOWN) {
                return Answer.unknown(item);
            }
            require(Sent.stripped(evidence), place + "evidence");
            require(evidenceOn, place + "evidenceOn");
            require(confidence, place + "confidence");
            return new Answer(item, said, evidence.strip(), evidenceOn, Coded.sent(Confidence.class, confidence, place + "confidence"));
        }

        private static void require(Object value, String name) {
            if (value == null) {
                throw new InvalidInput("required", name);
            }
        }
    }

    /** The result of an instrument that was filled in elsewhere. */
    public record GivenScore(
            @NotBlank @Size(max = Sent.LINE) String scoreName,
            @NotNull LocalDate scoreOn,
            @Min(0) @Max(1000) Integer scorePoints,
            @NotBlank String scoreLevel,
            @NotBlank @Size(max = Sent.LINE) String scoreOwner,
            @NotNull Boolean judicial,
            @Size(max = Sent.LINE) String scoreReport) {

        ImportedScore score(String place) {
            String report = Sent.stripped(scoreReport);
            if (report != null && !judicial) {
                throw new InvalidInput("notApplicable", place + "scoreReport");
            }
            Level level = Coded.sent(Level.class, scoreLevel, place + "scoreLevel");
            return new ImportedScore(scoreName.strip(), scoreOn, scorePoints, level, scoreOwner.strip(), judicial, report);
        }
    }
}
