package be.fjc.casework.view;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Open;
import be.fjc.platform.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One line of a timeline: a code with small parameters that the screen words. */
public record StepLine(
        @Open UUID id,
        @Classified(InformationClass.R) Instant at,
        @Classified(InformationClass.R) String code,
        @Classified(InformationClass.R) Map<String, String> params,
        @Classified(InformationClass.R) ColleagueLine actor) {

    static List<StepLine> of(List<StepRow> rows, Map<UUID, Person> people) {
        return rows.stream()
                .map(row -> new StepLine(row.id(), row.at(), row.code(), row.params(), ColleagueLine.of(row.actor(), people)))
                .toList();
    }
}
