package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.T;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * On what they settled.
 *
 * @param level that holds: the floor as long as nobody agreed to go below it
 * @param proposedLevel that was settled on
 * @param agreed whether the second person agreed to go below the floor; left out while nobody said
 */
public record ConsensusLine(
        @Classified(T) String level,
        @Classified(T) String proposedLevel,
        @Classified(T) String floor,
        @Classified(T) String imminence,
        @Classified(T) String expectedSeverity,
        @Classified(T) String unknowns,
        @Classified(T) String protective,
        @Classified(T) String reasoning,
        @Classified(T) List<DissentLine> dissents,
        @Classified(T) String loweringReason,
        @Classified(T) Boolean agreed,
        @Classified(T) String secondReason,
        @Open String secondedBy,
        @Open Instant concludedAt,
        @Open String concludedBy,
        @Open LocalDate nextAssessmentOn) {}
