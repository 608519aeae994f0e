package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.J;
import static be.fjc.platform.access.InformationClass.P;

import be.fjc.chainapproach.risk.domain.Contribution;
import be.fjc.chainapproach.risk.domain.ImportedScore;
import be.fjc.chainapproach.risk.domain.Said;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the own organisation handed in last, for itself. */
public record OwnContribution(
        @Open UUID id,
        @Open Instant writtenAt,
        @Open String writtenBy,
        @Classified(P) List<OwnAnswer> answers,
        @Classified(P) String judgedLevel,
        @Classified(P) String ownBecause,
        @Classified(P) List<OwnScore> scores,
        @Classified(J) List<JudicialScore> judicialScores) {

    static OwnContribution of(Contribution contribution, Said said, String writer) {
        return new OwnContribution(
                contribution.id(),
                contribution.writtenAt(),
                writer,
                said.answers().stream().map(OwnAnswer::of).toList(),
                said.judgement() == null ? null : said.judgement().code(),
                said.because(),
                said.scores().stream().filter(score -> !score.judicial()).map(OwnScore::of).toList(),
                said.scores().stream().filter(ImportedScore::judicial).map(JudicialScore::of).toList());
    }
}
