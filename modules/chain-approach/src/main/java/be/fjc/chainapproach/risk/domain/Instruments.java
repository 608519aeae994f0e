package be.fjc.chainapproach.risk.domain;

import java.util.List;
import java.util.Optional;

/** The instruments that come with the product, from the files beside this class. A version that was used stays here for ever. */
public final class Instruments {

    private static final List<Instrument> ALL =
            List.of(InstrumentFile.read("taxatiekader-ifg-1.txt"), InstrumentFile.read("taxatiekader-kind-1.txt"));

    private Instruments() {}

    /** Every version of each. */
    public static List<Instrument> all() {
        return ALL;
    }

    /** The newest version of each, which is what is used from now on. */
    public static List<Instrument> current() {
        return ALL.stream().filter(one -> ALL.stream().noneMatch(other -> other.edition().replaces(one.edition()))).toList();
    }

    public static Optional<Instrument> find(Edition edition) {
        return ALL.stream().filter(one -> one.edition().equals(edition)).findFirst();
    }
}
