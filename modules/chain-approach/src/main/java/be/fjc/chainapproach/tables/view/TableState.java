package be.fjc.chainapproach.tables.view;

import be.fjc.chainapproach.tables.domain.ProtocolGap;
import be.fjc.chainapproach.tables.domain.Readiness;
import be.fjc.platform.access.Open;
import be.fjc.platform.centre.Centre;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a dossier can be put on a table, and if not what is in the way.
 *
 * @param checkedOn for which day
 */
public record TableState(
        @Open LocalDate checkedOn, @Open Boolean canTable, @Open Boolean nobodyTakesPart, @Open Boolean basisEnded, @Open List<GapLine> gaps) {

    /** Says it with the names that the centre gives its partners. */
    public static TableState of(Readiness readiness, Centre centre) {
        return new TableState(
                readiness.on(),
                readiness.canTable(),
                !readiness.taking(),
                !readiness.basisHolds(),
                readiness.gaps().stream().map(gap -> GapLine.of(gap, centre)).toList());
    }

    /** Whose protocol does not hold. @param gapDate the last day it held, or the first day it will */
    public record GapLine(@Open String organisation, @Open String name, @Open String kind, @Open LocalDate gapDate) {

        static GapLine of(ProtocolGap gap, Centre centre) {
            return new GapLine(gap.organisation(), Names.of(gap.organisation(), centre), gap.kind().code(), gap.day());
        }
    }
}
