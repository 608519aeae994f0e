package be.fjc.platform.runtime.web;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Troubles of the database that a caller can do something about: two at the same time, or no database for a moment. */
final class DatabaseTrouble {

    /** Unique violation, serialization failure, deadlock, lock not available. */
    private static final Set<String> CLASHES = Set.of("23505", "40001", "40P01", "55P03");

    private DatabaseTrouble() {}

    static Optional<ProblemType> of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return Optional.empty();
        }
        if (CLASHES.contains(state)) {
            return Optional.of(ProblemType.CONFLICT);
        }
        boolean away = state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
        return away ? Optional.of(ProblemType.SERVICE_UNAVAILABLE) : Optional.empty();
    }
}
