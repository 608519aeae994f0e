package be.fjc.casework.findings.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.findings.domain.Escalation;
import be.fjc.casework.findings.domain.Finding;
import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.findings.domain.Involvement;
import be.fjc.casework.findings.domain.Observation;
import be.fjc.casework.findings.domain.ProtectiveFactor;
import be.fjc.casework.findings.domain.SupportFigure;
import be.fjc.casework.view.DossierDoor;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
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
import java.util.Set;
import java.util.UUID;

/** Everything that was found out about one family, the latest told first; also what does not count any more, with why. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class FindingLists {

    private static final String LATEST_FIRST =
            " where f.entry.dossier = :dossier order by f.entry.source.on desc, f.entry.recordedAt desc, f.id";

    private static final String INCIDENTS = "select distinct f from Incident f left join fetch f.parts" + LATEST_FIRST;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

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

    public List<IncidentLine> incidents(DossierId id) {
        return list(id, "incidents", Incident.class, INCIDENTS,
                (found, href, entry) -> IncidentLine.of(found.id(), href, found.told(), found.hasPoliceReport(), entry));
    }

    public List<ObservationLine> observations(DossierId id) {
        return list(id, "observations", Observation.class, "select f from Observation f" + LATEST_FIRST,
                (found, href, entry) -> ObservationLine.of(found.id(), href, found.told(), entry));
    }

    public List<FactorLine> factors(DossierId id) {
        return list(id, "factors", ProtectiveFactor.class, "select f from ProtectiveFactor f" + LATEST_FIRST,
                (found, href, entry) -> FactorLine.of(found.id(), href, found.told(), entry));
    }

    public List<SupportFigureLine> supportFigures(DossierId id) {
        return list(id, "supportFigures", SupportFigure.class, "select f from SupportFigure f" + LATEST_FIRST,
                (found, href, entry) -> SupportFigureLine.of(found.id(), href, found.told(), entry));
    }

    public List<ServiceLine> services(DossierId id) {
        return list(id, "services", Involvement.class, "select f from Involvement f" + LATEST_FIRST,
                (found, href, entry) -> ServiceLine.of(found.id(), href, found.told(), entry));
    }

    /** From the incidents that count. */
    public EscalationPicture escalation(DossierId id) {
        Decision decision = door.require("casework.finding.read", id);
        List<Incident.Facts> incidents = found(id, Incident.class, INCIDENTS).stream()
                .filter(incident -> incident.entry().counts())
                .map(Incident::told)
                .toList();
        Escalation escalation = Escalation.of(incidents, WorkingDays.dayOf(clock.instant()));
        return access.readable(EscalationPicture.of(escalation), decision);
    }

    private <F extends Finding, L extends Record> List<L> list(
            DossierId id, String collection, Class<F> type, String query, LineMaker<F, L> maker) {
        Decision decision = door.require("casework.finding.read", id);
        List<F> found = found(id, type, query);
        Map<UUID, Person> names = names(found);
        String href = links.to(CaseworkModule.ID, "dossiers", id.value(), collection);
        return found.stream()
                .map(one -> access.readable(maker.line(one, href, EntryLine.of(one.entry(), names)), decision))
                .toList();
    }

    private <F extends Finding> List<F> found(DossierId id, Class<F> type, String query) {
        return entities.createQuery(query, type).setParameter("dossier", id.value()).getResultList();
    }

    private Map<UUID, Person> names(List<? extends Finding> found) {
        Set<UUID> accounts = new HashSet<>();
        found.forEach(one -> {
            accounts.add(one.entry().recordedBy());
            if (!one.entry().counts()) {
                accounts.add(one.entry().lapsedBy());
            }
        });
        return people.findAll(accounts);
    }

    /** How a line is made of a finding. */
    private interface LineMaker<F, L> {

        L line(F found, String href, EntryLine entry);
    }
}
