package be.fjc.chainapproach.tables.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why an organisation's protocol does not hold on a day.
 *
 * @param organisation its code
 * @param day the last day it held, or the first day it will; null when it was never signed
 */
public record ProtocolGap(String organisation, Kind kind, LocalDate day) {

    /** In what way it is lacking. */
    public enum Kind {
        NEVER_SIGNED("neverSigned"),
        EXPIRED("expired"),
        NOT_YET("notYet");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Empty when one of these signatures holds on that day; one that ended tells more than one that is still to begin. */
    static Optional<ProtocolGap> of(String organisation, List<Validity> signed, LocalDate day) {
        if (signed.stream().anyMatch(validity -> validity.holdsOn(day))) {
            return Optional.empty();
        }
        Optional<LocalDate> ended = signed.stream().map(Validity::until).filter(day::isAfter).max(Comparator.naturalOrder());
        if (ended.isPresent()) {
            return Optional.of(new ProtocolGap(organisation, Kind.EXPIRED, ended.get()));
        }
        return signed.stream()
                .map(Validity::from)
                .min(Comparator.naturalOrder())
                .map(begins -> new ProtocolGap(organisation, Kind.NOT_YET, begins))
                .or(() -> Optional.of(new ProtocolGap(organisation, Kind.NEVER_SIGNED, null)));
    }
}
