package be.fjc.chainapproach.tables.usecase;

import be.fjc.casework.LegalGrounds;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.ConsultationTable.Definition;
import be.fjc.chainapproach.tables.domain.ConsultationTables;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A coordinator says what a table is and who takes part in it. */
@UseCase
public class DefineTable {

    private static final String DEFINE = "chain-approach.table.define";

    @Inject
    Access access;

    @Inject
    ConsultationTables tables;

    @Inject
    LegalGrounds grounds;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    public UUID add(Definition definition) {
        access.require(DEFINE, Facts.creating("consultationTable"));
        Instant now = clock.instant();
        LocalDate today = Brussels.dayOf(now);
        check(definition, null, today);
        ConsultationTable table = new ConsultationTable(Ids.at(now), definition, today, now);
        tables.add(table);
        return table.id();
    }

    public void change(UUID id, Definition definition, Expected expected) {
        ConsultationTable table = tables.find(id).orElseThrow(() -> access.absent(DEFINE, "consultationTable", id));
        access.require(DEFINE, TableFacts.of(access.subject(), table));
        expected.check(id, table.version());
        Instant now = clock.instant();
        LocalDate today = Brussels.dayOf(now);
        check(definition, table, today);
        table.define(definition, today, now);
    }

    /** A ground that a table has already may have ended since; a ground that is chosen now must hold now. */
    private void check(Definition definition, ConsultationTable table, LocalDate today) {
        Centre here = centre.get();
        if (!grounds.holds(definition.basis(), today) && (table == null || !table.basis().equals(definition.basis()))) {
            throw new InvalidInput("notInList", "basis");
        }
        if (!definition.organisations().stream().allMatch(code -> here.organisation(code).isPresent())) {
            throw new InvalidInput("notInList", "organisations");
        }
        if (!definition.zones().stream().allMatch(code -> here.zones().stream().anyMatch(zone -> zone.code().equals(code)))) {
            throw new InvalidInput("notInList", "zones");
        }
        Refusal.unless(tables.called(definition.name()).filter(other -> !other.equals(table)).isEmpty(), "tableNameTaken");
    }
}
