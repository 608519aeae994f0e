package be.fjc.shortchain.zones.view;

import static be.fjc.platform.access.InformationClass.S;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;

/**
 * How much of the region the short chain works in on a day. What the centre's file does not say is absent, and nobody guesses it.
 *
 * @param zonesCovered those that are covered as a whole
 */
public record CoverageFile(
        @Open LocalDate countedOn,
        @Classified(S) Integer zones,
        @Classified(S) Integer zonesCovered,
        @Classified(S) Integer zonesPercent,
        @Classified(S) Integer municipalities,
        @Classified(S) Integer municipalitiesCovered,
        @Classified(S) Integer municipalitiesPercent,
        @Classified(S) Integer inhabitants,
        @Classified(S) Integer inhabitantsCovered,
        @Classified(S) Integer inhabitantsPercent,
        @Open List<ZoneShareLine> shares) {

    /** One zone of that day. */
    public record ZoneShareLine(
            @Open String zone,
            @Open String zoneName,
            @Classified(S) Integer municipalities,
            @Classified(S) Integer municipalitiesCovered,
            @Classified(S) Boolean whole) {}
}
