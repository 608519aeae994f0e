package be.fjc.casework.findings.view;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.domain.Coded;
import be.fjc.casework.findings.domain.Involvement;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An organisation that works with the family. */
public record ServiceLine(
        @Open UUID id,
        @Open String href,
        @Classified(R) String organisationType,
        @Classified(R) String organisationName,
        @Classified(R) UUID member,
        @Classified(R) List<String> domains,
        @Classified(R) LocalDate sinceOn,
        @Classified(R) LocalDate untilOn,
        @Classified(A) String contactPerson,
        @Classified(R) String task,
        @Classified(R) EntryLine entry) {

    static ServiceLine of(UUID id, String href, Involvement.Facts facts, EntryLine entry) {
        return new ServiceLine(
                id, href, facts.organisationType().code(), facts.organisationName(), facts.member(),
                facts.domains().stream().map(Coded::code).toList(), facts.since(), facts.until(), facts.contactPerson(), facts.task(),
                entry);
    }
}
