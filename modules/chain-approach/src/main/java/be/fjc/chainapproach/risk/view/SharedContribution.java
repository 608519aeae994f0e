package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.J;
import static be.fjc.platform.access.InformationClass.T;

import be.fjc.chainapproach.risk.domain.Contribution;
import be.fjc.chainapproach.risk.domain.ImportedScore;
import be.fjc.chainapproach.risk.domain.Said;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;

/** What an organisation contributed, now that all see all. */
public record SharedContribution(
        @Open String organisation,
        @Open String name,
        @Open Instant writtenAt,
        @Open String writtenBy,
        @Classified(T) List<SharedAnswer> answers,
        @Classified(T) String judgedLevel,
        @Classified(T) String judgedBecause,
        @Classified(T) List<SharedScore> scores,
        @Classified(J) List<JudicialScore> judicialScores) {

    static SharedContribution of(Contribution contribution, Said said, String name, String writer) {
        return new SharedContribution(
                contribution.organisation(),
                name,
                contribution.writtenAt(),
                writer,
                said.answers().stream().map(SharedAnswer::of).toList(),
                said.judgement() == null ? null : said.judgement().code(),
                said.because(),
                said.scores().stream().filter(score -> !score.judicial()).map(SharedScore::of).toList(),
                said.scores().stream().filter(ImportedScore::judicial).map(JudicialScore::of).toList());
    }
}
