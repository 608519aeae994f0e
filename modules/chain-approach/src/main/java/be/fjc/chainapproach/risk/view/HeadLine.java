package be.fjc.chainapproach.risk.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which assessment it is.
 *
 * @param kind whether it weighs the risk between two or looks at one child
 * @param subject who may come to harm
 * @param source from whom; left out when a child is looked at for itself
 * @param stage code of {@link be.fjc.chainapproach.risk.domain.Stage}
 */
public record HeadLine(
        @Open UUID id,
        @Open String href,
        @Open String dossierNumber,
        @Open String instrument,
        @Open Integer instrumentVersion,
        @Open String title,
        @Open String kind,
        @Open PartyLine subject,
        @Open PartyLine source,
        @Open String stage,
        @Open Instant openedAt,
        @Open String openedBy,
        @Open List<InvitedLine> invited) {}
