package be.fjc.casework.findings.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.family.domain.ViolenceForm;
import be.fjc.casework.workroom.BoundSeal;
import be.fjc.platform.kernel.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Findings as a test tells them: everything that does not matter to it is filled in. */
public final class Tell {

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    public static final Instant NOW = Instant.parse("2026-10-14T08:00:00Z");
    public static final UUID SOMEBODY = UUID.nameUUIDFromBytes(new byte[] {7});

    private Tell() {}

    public static Source aSource(LocalDate on) {
        return new Source(PartyKind.VICTIM, on, null);
    }

    /** On this day. */
    public static Incident.Facts incident(LocalDate day, Severity severity) {
        return incident(new Occurrence(Precision.DAY, day, null, null), severity);
    }

    public static Incident.Facts incident(Occurrence when, Severity severity) {
        return incident(when, severity, null, List.of(), List.of(), null);
    }

    public static Incident.Facts incident(
            Occurrence when, Severity severity, String municipality, List<UUID> by, List<UUID> against, String reportNumber) {
        return new Incident.Facts(
                when, municipality, PlaceKind.HOME, List.of(Listed.of(ViolenceForm.PHYSICAL), Listed.of(ViolenceForm.THREATS)), severity, false, null, true, by,
                against, reportNumber, "Synthetisch: een ruzie.", aSource(TODAY));
    }

    public static Observation.Facts observation(LifeDomain domain, Integer weight) {
        return new Observation.Facts(Listed.of(domain), null, "Synthetisch: moeilijk.", "Synthetisch: goed.", weight, null, aSource(TODAY));
    }

    public static ProtectiveFactor.Facts factor(FactorState state) {
        return new ProtectiveFactor.Facts(FactorCode.SAFE_NETWORK, null, state, null, aSource(TODAY));
    }

    public static SupportFigure.Facts figure() {
        return new SupportFigure.Facts(
                "Oma Testfamilie", "grootmoeder", null, "0400 00 00 00", "Synthetisch: alles.", null, FactorState.PRESENT, aSource(TODAY));
    }

    public static Involvement.Facts service(LocalDate since, LocalDate until) {
        return new Involvement.Facts(
                PartyKind.CAW, "Testdienst", null, List.of(Listed.of(LifeDomain.HOUSING)), since, until, "Synthetisch", "Synthetisch",
                aSource(TODAY));
    }

    /** As it stands after somebody entered it. */
    public static Finding entered(Told told) {
        return told.entered(Ids.at(NOW), new Entry(new DossierId(Ids.at(NOW)), told.source(), null, SOMEBODY, NOW), new BoundSeal());
    }
}
