package be.fjc.chainapproach.store;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.platform.runtime.viewers.FamilyNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The family names in the dossier behind an item of an agenda, a question, a plan and all else here, for the rule that notices a namesake looking. */
@ApplicationScoped
class FamilyNamesAtTables implements FamilyNames {

    /** By type in the audit, the query for the dossier. */
    private static final Map<String, String> DOSSIERS = Map.of(
            "agendaItem", "select i.dossier from AgendaItem i where i.id = :id",
            "inquiry", "select i.dossier from Inquiry i where i.id = :id",
            "assessment", "select a.dossier from Assessment a where a.id = :id",
            "plan", "select p.dossier from Plan p where p.id = :id",
            "clientVersion", "select p.dossier from ClientVersion c join Plan p on p.id = c.plan where c.id = :id",
            "safetyPlan", "select s.dossier from SafetyPlan s where s.id = :id",
            "measure", "select m.dossier from Measure m where m.id = :id");

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    DossierDesk desk;

    @Override
    public Set<String> of(String type, UUID id) {
        return Stream.ofNullable(DOSSIERS.get(type))
                .flatMap(query -> entities.createQuery(query, UUID.class).setParameter("id", id).getResultStream())
                .flatMap(dossier -> desk.family(new DossierId(dossier)).stream())
                .map(DossierDesk.Member::familyName)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
