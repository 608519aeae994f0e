package be.fjc.chainapproach.tables.domain;

import be.fjc.platform.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether a dossier can be put on a table on a day: somebody takes part, the ground in law holds, and so does the protocol of everybody
 * who takes part. Nobody is left out of that rule; an organisation that does not sign can only leave the table.
 *
 * @param taking whether anybody takes part at all
 * @param basisHolds whether the ground in law holds on that day
 * @param gaps whose protocol does not hold, and why, in the order of the organisations' codes
 */
public record Readiness(LocalDate on, boolean taking, boolean basisHolds, List<ProtocolGap> gaps) {

    /** @param signed by organisation, what it signed; who signed nothing need not be in it */
    public static Readiness of(LocalDate on, boolean basisHolds, Set<String> participants, Map<String, List<Validity>> signed) {
        return new Readiness(on, !participants.isEmpty(), basisHolds, participants.stream()
                .sorted()
                .map(organisation -> ProtocolGap.of(organisation, signed.getOrDefault(organisation, List.of()), on))
                .flatMap(Optional::stream)
                .toList());
    }

    public boolean canTable() {
        return taking && basisHolds && gaps.isEmpty();
    }

    /**
     * Refuses with the names of those it depends on.
     *
     * @param name of an organisation, by its code
     */
    public void require(Function<String, String> name) {
        Refusal.unless(taking, "nobodyAtTable");
        Refusal.unless(basisHolds, "basisEnded");
        Refusal.unless(gaps.isEmpty(), "protocolLacking",
                gaps.stream().map(ProtocolGap::organisation).map(name).collect(Collectors.joining("; ")));
    }
}
