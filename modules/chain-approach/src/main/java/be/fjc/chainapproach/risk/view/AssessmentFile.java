package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.List;
import java.util.UUID;

/**
 * One joint assessment, with what its reader may see of it by now. Before the consensus that is the own contribution and nobody else's.
 *
 * @param contributions of everybody, once all see all
 * @param outcome what follows from them; left out before
 * @param own what the own organisation handed in last; left out when that is nothing
 * @param offers what the reader may do with it
 */
public record AssessmentFile(
        @Open UUID id,
        @Open String href,
        @Open HeadLine head,
        @Classified(R) UUID dossierId,
        @Open List<AskedLine> asked,
        @Open FearLine fear,
        @Open List<SharedContribution> contributions,
        @Open OutcomeLine outcome,
        @Open ConsensusLine consensus,
        @Open OwnContribution own,
        @Open List<String> offers) {}
