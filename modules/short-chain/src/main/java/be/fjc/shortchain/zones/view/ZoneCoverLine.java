package be.fjc.shortchain.zones.view;

import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.UUID;

/** That the short chain works in a zone, and who is the contact point there: a function of an organisation, nobody by name. */
public record ZoneCoverLine(
        @Open UUID id,
        @Open String href,
        @Open String zone,
        @Open String zoneName,
        @Open String organisation,
        @Open String organisationName,
        @Open String contactFunction,
        @Open LocalDate startsOn,
        @Open LocalDate endsOn) {}
