package be.fjc.platform.runtime.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One rule about what is out of the ordinary. It only asks for a look: most of what it finds will have a good reason. */
interface UnusualAccess {

    /** Stable name; the screens have words for it. */
    String rule();

    /** What is unusual among these rows of signed-in people, or with what the audit already holds. */
    Stream<Suspicion> in(List<AuditEvent> rows);

    /** @param subjectId the thing; null when it is about many */
    record Suspicion(UUID account, String subjectType, UUID subjectId, Instant at) {

        static Suspicion of(AuditEvent row) {
            return new Suspicion(row.account(), row.subjectType(), row.subjectId(), row.at());
        }

        /** About what a person did in a day, whatever it was about. */
        static Suspicion ofMany(AuditEvent row) {
            return new Suspicion(row.account(), "day", null, row.at());
        }
    }
}
