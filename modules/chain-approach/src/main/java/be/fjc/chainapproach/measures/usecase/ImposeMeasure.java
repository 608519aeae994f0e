package be.fjc.chainapproach.measures.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.Measures;
import be.fjc.chainapproach.plan.domain.PlanFacts;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.InformationClass;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody at the table, or who directs, writes down what was imposed on one of the family. */
@UseCase
public class ImposeMeasure {

    private static final String ADD = "chain-approach.measure.add";

    @Inject
    Access access;

    @Inject
    Measures measures;

    @Inject
    DossierDesk desk;

    @Inject
    TableDossiers dossiers;

    @Inject
    FamilyDesk families;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @return the id of the measure */
    public UUID impose(DossierId id, Measure.Imposed imposed) {
        DossierDesk.Known dossier = dossiers.find(id).orElseThrow(() -> access.absent(ADD, "dossier", id.value()));
        Subject subject = access.subject();
        Decision decision = access.require(ADD, own(PlanFacts.of(subject, "dossier", id.value(), dossier)));
        Refusal.unless(dossier.open(), "plannedDossierClosed");
        // who cannot read why police or prosecution want it so cannot write it for them either
        Refusal.unless(imposed.reasoning() == null || decision.readable().contains(InformationClass.J), "judicialNotYours");
        Instant now = clock.instant();
        Set<UUID> members = families.members(id, Brussels.dayOf(now)).stream().map(FamilyDesk.Member::id).collect(Collectors.toSet());
        require(members, imposed.bound(), "boundMember");
        if (imposed.protects() != null) {
            require(members, imposed.protects(), "protectedMember");
        }
        Measure measure = new Measure(Ids.at(now), id, imposed, seal, subject.organisation(), subject.account(), now);
        measures.add(measure);
        desk.note(id, "measureImposed", Map.of("measure", imposed.kind().code()), now);
        return measure.id();
    }

    /** What the own organisation brings in is its own. */
    private static Facts own(Facts facts) {
        Set<Relation> relations = EnumSet.of(Relation.OWN_ORGANISATION);
        relations.addAll(facts.relations());
        return new Facts(facts.type(), facts.id(), relations);
    }

    private static void require(Set<UUID> members, UUID member, String name) {
        if (!members.contains(member)) {
            throw new InvalidInput("notInList", name);
        }
    }
}
