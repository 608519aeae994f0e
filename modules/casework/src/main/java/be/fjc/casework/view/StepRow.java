package be.fjc.casework.view;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One step of a timeline as the query gives it. */
public record StepRow(UUID id, String code, Map<String, String> params, UUID actor, Instant at) {

    static final String SELECT =
            "select new be.fjc.casework.view.StepRow(s.id, s.code, s.params, s.actor, s.at) from Step s";
}
