package be.fjc.chainapproach.tables.view;

import be.fjc.casework.LegalGrounds;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.tables.domain.ConsultationTable;
import be.fjc.chainapproach.tables.domain.Readiness;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.chainapproach.view.Seen;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tables of the centre, for who works there: who comes from a partner knows those that this partner takes part in. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class TableFiles {

    private static final String READ = "chain-approach.table.read";

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    LegalGrounds grounds;

    @Inject
    CurrentCentre centre;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** By name. */
    public List<TableLine> list() {
        Set<Relation> allowed = access.relationsThatAllow(READ);
        Decision decision = access.require(READ, Facts.collection("consultationTable", allowed));
        String organisation = access.subject().organisation();
        return entities.createQuery("select t from ConsultationTable t order by lower(t.name), t.id", ConsultationTable.class)
                .getResultStream()
                .filter(table -> allowed.contains(Relation.ANY) || table.isAttendedBy(organisation))
                .map(table -> access.readable(line(table), decision))
                .toList();
    }

    public Seen<TableFile> read(UUID id) {
        ConsultationTable table = Optional.ofNullable(entities.find(ConsultationTable.class, id))
                .orElseThrow(() -> access.absent(READ, "consultationTable", id));
        Decision decision = access.require(READ, TableFacts.of(access.subject(), table));
        return new Seen<>(id, table.version(), decision, access.readable(file(table), decision));
    }

    private TableLine line(ConsultationTable table) {
        ConsultationTable.Definition what = table.definition();
        return new TableLine(
                table.id(),
                href(table),
                what.name(),
                what.rhythm().code(),
                what.emergency(),
                what.zones().stream().sorted().toList(),
                what.organisations().size(),
                TableState.of(readiness(table), centre.get()));
    }

    private TableFile file(ConsultationTable table) {
        Centre here = centre.get();
        ConsultationTable.Definition what = table.definition();
        Optional<LegalGrounds.Ground> ground = grounds.find(what.basis());
        List<String> organisations = what.organisations().stream().sorted().toList();
        return new TableFile(
                table.id(),
                href(table),
                what.name(),
                what.purpose(),
                what.offences(),
                what.basis(),
                ground.map(LegalGrounds.Ground::labels).orElse(null),
                ground.map(LegalGrounds.Ground::until).orElse(null),
                what.protocol(),
                what.rhythm().code(),
                what.emergency(),
                what.screening(),
                what.zones().stream().sorted().toList(),
                organisations,
                TableState.of(readiness(table), here),
                organisations.stream().map(code -> TableFile.ParticipantLine.of(code, here)).toList(),
                table.signatures().stream().map(signature -> TableFile.SignatureLine.of(signature, here)).toList(),
                table.editions().stream().map(edition -> TableFile.EditionLine.of(edition, grounds)).toList());
    }

    private Readiness readiness(ConsultationTable table) {
        LocalDate today = Brussels.dayOf(clock.instant());
        return table.readinessOn(today, grounds.holds(table.basis(), today));
    }

    private String href(ConsultationTable table) {
        return links.to(ChainApproachModule.ID, "consultationTables", table.id());
    }
}
