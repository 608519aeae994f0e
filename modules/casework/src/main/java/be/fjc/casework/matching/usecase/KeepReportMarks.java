package be.fjc.casework.matching.usecase;

import be.fjc.casework.matching.domain.ReportKey;
import be.fjc.casework.matching.domain.ReportMark;
import be.fjc.casework.matching.domain.ReportMarks;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Sees to it that an incident can be found by the number of its police report, which is sealed. */
@ApplicationScoped
public class KeepReportMarks {

    @Inject
    ReportMarks marks;

    @Inject
    Seal seal;

    /** @param number as it was told; null when there is none */
    public void keep(UUID incident, String number, Instant now) {
        if (number != null) {
            mark(incident, number, newest(now));
        }
    }

    void mark(UUID incident, String number, ReportKey key) {
        String mark = marks.mark(number, key);
        marks.find(incident).ifPresentOrElse(
                known -> known.renew(key.id(), mark), () -> marks.add(new ReportMark(incident, key.id(), mark)));
    }

    /** The key for new marks; the centre's first one is made when it is needed. */
    ReportKey newest(Instant now) {
        return marks.keys().stream().findFirst().orElseGet(() -> made(now));
    }

    ReportKey made(Instant now) {
        ReportKey key = new ReportKey(Ids.at(now), seal, now);
        marks.add(key);
        return key;
    }
}
