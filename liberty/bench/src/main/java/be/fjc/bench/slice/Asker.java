package be.fjc.bench.slice;

import java.util.UUID;

/** For whom the audit row is written: everyone here has the same role, because none of it is decided upon. */
public record Asker(UUID account, UUID session) {

    static final String ORGANISATION = "centrum";
    static final String ROLES = "COORDINATOR";
    static final String POLICY = "1";
    static final String CLASSES = "A R";

    /** Somebody; the audit has no key to accounts. */
    public static Asker anyone() {
        return new Asker(Id.now(), Id.now());
    }
}
