package be.fjc.chainapproach.tables.domain;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;

/** How the person who asks stands to a table. */
public final class TableFacts {

    private TableFacts() {}

    public static Facts of(Subject subject, ConsultationTable table) {
        return table.isAttendedBy(subject.organisation())
                ? Facts.about("consultationTable", table.id(), Relation.OWN_ORGANISATION)
                : Facts.about("consultationTable", table.id());
    }
}
