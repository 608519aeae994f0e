package be.fjc.chainapproach.risk.domain;

import java.util.List;

/**
 * What one organisation contributes to a joint assessment.
 *
 * @param answers to every item of the instrument
 * @param judgement the level that its professional sees, apart from any score; null when none was given
 * @param because why; null without judgement
 * @param scores of instruments that were filled in elsewhere
 */
public record Said(List<Answer> answers, Level judgement, String because, List<ImportedScore> scores) {

    public Said {
        answers = List.copyOf(answers);
        scores = List.copyOf(scores);
    }

    public boolean hasJudicial() {
        return scores.stream().anyMatch(ImportedScore::judicial);
    }
}
