package be.fjc.chainapproach.store;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.platform.runtime.viewers.FamilyNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The family names in the dossier behind an item of an agenda, a question, a plan and all else here, for the rule that notices a namesake looking. */
@ApplicationScoped
class FamilyNamesAtTables implements FamilyNames {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    DossierDesk desk;

    @Override
    public Set<String> of(String type, UUID id) {
        return dossiers(type)
                .flatMap(query -> query.setParameter("id", id).getResultStream())
                .flatMap(dossier -> desk.family(new DossierId(dossier)).stream())
                .map(DossierDesk.Member::familyName)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What finds the dossier behind a thing; nothing for what is of no family. */
    private Stream<TypedQuery<UUID>> dossiers(String type) {
        return switch (type) {
            case "agendaItem" -> Stream.of(entities.createQuery("select i.dossier from AgendaItem i where i.id = :id", UUID.class));
            case "inquiry" -> Stream.of(entities.createQuery("select i.dossier from Inquiry i where i.id = :id", UUID.class));
            case "assessment" -> Stream.of(entities.createQuery("select a.dossier from Assessment a where a.id = :id", UUID.class));
            case "plan" -> Stream.of(entities.createQuery("select p.dossier from Plan p where p.id = :id", UUID.class));
            case "clientVersion" -> Stream.of(entities.createQuery(
                    "select p.dossier from ClientVersion c join Plan p on p.id = c.plan where c.id = :id", UUID.class));
            case "safetyPlan" -> Stream.of(entities.createQuery("select s.dossier from SafetyPlan s where s.id = :id", UUID.class));
            case "measure" -> Stream.of(entities.createQuery("select m.dossier from Measure m where m.id = :id", UUID.class));
            default -> Stream.empty();
        };
    }
}
