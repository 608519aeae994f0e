package be.fjc.casework.findings.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.findings.domain.Entry;
import be.fjc.casework.findings.domain.Source;
import be.fjc.casework.view.ColleagueLine;
import be.fjc.platform.access.Classified;
import be.fjc.platform.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Where a finding comes from, who entered it, and whether it counts: it does not when it has a lapse. */
public record EntryLine(
        @Classified(R) SourceLine source,
        @Classified(R) Instant recordedAt,
        @Classified(R) ColleagueLine recordedBy,
        @Classified(R) UUID corrects,
        @Classified(R) LapseLine lapse) {

    static EntryLine of(Entry entry, Map<UUID, Person> names) {
        Source source = entry.source();
        LapseLine lapse = entry.counts() ? null : new LapseLine(
                Coded.codeOf(entry.lapse()), entry.lapsedAt(), ColleagueLine.of(entry.lapsedBy(), names), entry.lapseReason());
        return new EntryLine(
                new SourceLine(source.kind().code(), source.on(), source.detail()),
                entry.recordedAt(), ColleagueLine.of(entry.recordedBy(), names), entry.corrects(), lapse);
    }

    /** Who said it, and when. */
    public record SourceLine(@Classified(R) String kind, @Classified(R) LocalDate toldOn, @Classified(R) String detail) {}

    /** That it does not count any more. */
    public record LapseLine(
            @Classified(R) String how, @Classified(R) Instant at, @Classified(R) ColleagueLine by, @Classified(R) String reason) {}
}
