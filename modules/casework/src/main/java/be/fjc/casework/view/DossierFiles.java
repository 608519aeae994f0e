package be.fjc.casework.view;

import static java.util.stream.Collectors.toSet;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.duplicates.domain.DossierMerges;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** One dossier, as far as its reader may see it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierFiles {

    /** Older contacts are in the timeline; nobody reads hundreds at once. */
    private static final int CONTACTS_SHOWN = 50;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    DossierParts parts;

    @Inject
    DossierMerges merges;

    @Inject
    DossierDoor door;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    public Seen<DossierFile> read(DossierId id) {
        DossierRow row = find(id);
        Decision decision = require(row);
        List<ContactRow> contacts = parts.contacts(row.id(), CONTACTS_SHOWN);
        List<PeriodRow> periods = parts.periods(row.id());
        List<ClosureRow> closures = row.closedAt() != null || reopened(periods) ? parts.closures(row.id()) : List.of();
        Map<UUID, Person> names = names(row, contacts, periods, closures);
        List<DossierFile.ClosureLine> closed = closed(row.id(), closures, names);
        int past = row.closedAt() == null ? 0 : 1;
        DossierFile whole = new DossierFile(
                row.id(),
                links.to(CaseworkModule.ID, "dossiers", row.id()),
                row.number().value(),
                row.state().code(),
                row.track(),
                row.level(),
                ColleagueLine.of(row.caseDirector(), names),
                row.referral(),
                row.openedOn(),
                row.nextContactOn(),
                row.nextContactState(WorkingDays.dayOf(clock.instant())),
                row.afterCareOn(),
                row.municipality(),
                parts.persons(row.id()),
                contacts.stream().map(contact -> line(contact, names)).toList(),
                periods.stream().map(period -> line(period, names)).toList(),
                past == 0 ? null : closed.get(0),
                closed.size() == past ? null : closed.subList(past, closed.size()),
                past == 0 ? null : mergedInto(row));
        return new Seen<>(row.id(), row.version(), decision, access.readable(whole, decision));
    }

    /** A page of the timeline, the latest step first, from the filing of its referral on. */
    public List<StepLine> timeline(DossierId id, Cut cut) {
        DossierRow row = find(id);
        Decision decision = require(row);
        var steps = new Selection<>(StepRow.class, StepRow.SELECT)
                .where("s.dossier = :dossier or s.referral = :referral")
                .with("dossier", row.id())
                .with("referral", row.referral())
                .where("s.organisation is null or s.organisation = :own", "own", ownNotes(row));
        if (!cut.isFirst()) {
            steps.where("s.at <= :at and (s.at < :at or s.id < :id)").with("at", cut.instant(0)).with("id", cut.id(1));
        }
        List<StepRow> rows = steps.list(entities, "s.at desc, s.id desc", cut.fetch());
        Map<UUID, Person> names = people.findAll(rows.stream().map(StepRow::actor).collect(toSet()));
        return StepLine.of(rows, names).stream().map(line -> access.readable(line, decision)).toList();
    }

    /** Whose steps about notes this reader may know of: the own organisation's, if the notes themselves; none otherwise. */
    private String ownNotes(DossierRow row) {
        boolean open = DossierDoor.opens(access, "casework.note.read", InformationClass.P, row, Relation.OWN_ORGANISATION);
        return open ? access.subject().organisation() : "";
    }

    /** Who has the number of a dossier that was merged is led on, if that one may be read too. */
    private DossierFile.WholeLine mergedInto(DossierRow row) {
        return merges.whole(new DossierId(row.id()))
                .flatMap(whole -> parts.dossier(whole.value(), access.subject().account()))
                .filter(whole -> access.peek("casework.dossier.read", door.facts(whole)).readable().contains(InformationClass.R))
                .map(whole -> new DossierFile.WholeLine(
                        whole.id(), links.to(CaseworkModule.ID, "dossiers", whole.id()), whole.number().value()))
                .orElse(null);
    }

    private DossierRow find(DossierId id) {
        return parts.dossier(id.value(), access.subject().account())
                .orElseThrow(() -> access.absent("casework.dossier.read", "dossier", id.value()));
    }

    private Decision require(DossierRow row) {
        return access.require("casework.dossier.read", door.facts(row));
    }

    private Map<UUID, Person> names(
            DossierRow row, List<ContactRow> contacts, List<PeriodRow> periods, List<ClosureRow> closures) {
        Set<UUID> accounts = new HashSet<>(Set.of(row.caseDirector()));
        contacts.forEach(contact -> accounts.add(contact.loggedBy()));
        periods.forEach(period -> accounts.add(period.decidedBy()));
        closures.forEach(closure -> accounts.add(closure.closedBy()));
        closures.stream().map(ClosureRow::reopenedBy).filter(Objects::nonNull).forEach(accounts::add);
        return people.findAll(accounts);
    }

    private static DossierFile.ContactLine line(ContactRow contact, Map<UUID, Person> names) {
        return new DossierFile.ContactLine(
                contact.id(),
                contact.at(),
                contact.channel().code(),
                contact.person(),
                contact.result(),
                contact.note(),
                contact.incoming() ? Boolean.TRUE : null,
                contact.overrideReason(),
                contact.nextContactOn(),
                ColleagueLine.of(contact.loggedBy(), names));
    }

    private static DossierFile.TrackPeriodLine line(PeriodRow period, Map<UUID, Person> names) {
        return new DossierFile.TrackPeriodLine(
                period.track(),
                period.level(),
                period.from(),
                period.until(),
                Coded.codeOf(period.reason()),
                period.note(),
                ColleagueLine.of(period.decidedBy(), names));
    }

    /** Each opening begins a period without a reason; so a dossier with two of them closed in between. */
    private static boolean reopened(List<PeriodRow> periods) {
        return periods.stream().filter(period -> period.reason() == null).count() > 1;
    }

    private List<DossierFile.ClosureLine> closed(UUID dossier, List<ClosureRow> closures, Map<UUID, Person> names) {
        List<DomainRow> domains = closures.isEmpty() ? List.of() : parts.domains(dossier);
        return closures.stream().map(closure -> line(closure, domains, names)).toList();
    }

    private static DossierFile.ClosureLine line(ClosureRow closed, List<DomainRow> domains, Map<UUID, Person> names) {
        return new DossierFile.ClosureLine(
                closed.id(),
                closed.reason(),
                closed.safetyStatus().code(),
                closed.outcome(),
                DossierFile.DomainLine.of(closed.id(), domains),
                closed.afterCareOn(),
                closed.closedAt(),
                ColleagueLine.of(closed.closedBy(), names),
                closed.reopenedAt() == null ? null : new DossierFile.ReopeningLine(
                        closed.reopenedReason(), closed.repeat(), closed.reopenedAt(), ColleagueLine.of(closed.reopenedBy(), names)));
    }
}
