package be.fjc.chainapproach.measures.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.measures.domain.Breach;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.MeasureFacts;
import be.fjc.chainapproach.measures.domain.Measures;
import be.fjc.chainapproach.plan.domain.PlanFacts;
import be.fjc.chainapproach.plan.view.FamilyLine;
import be.fjc.chainapproach.view.Seen;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was imposed in a family; why police or prosecution want it so is theirs, also here. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class MeasureFiles {

    private static final String READ = "chain-approach.measure.read";
    private static final String ADD = "chain-approach.measure.add";

    @Inject
    Access access;

    @Inject
    Measures measures;

    @Inject
    TableDossiers dossiers;

    @Inject
    FamilyDesk families;

    @Inject
    CurrentCentre centre;

    @Inject
    Links links;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    public MeasuresFile of(DossierId id) {
        DossierDesk.Known dossier = dossiers.find(id).orElseThrow(() -> access.absent(READ, "dossier", id.value()));
        Facts facts = PlanFacts.of(access.subject(), "dossier", id.value(), dossier);
        Decision decision = access.require(READ, facts);
        LocalDate today = Brussels.dayOf(clock.instant());
        return new MeasuresFile(
                id.value(),
                links.to(ChainApproachModule.ID, "dossiers", id.value(), "measures"),
                dossier.number(),
                measures.of(id).stream().map(one -> read(one, dossier, today).body()).toList(),
                families.members(id, today).stream().map(FamilyLine::of).map(line -> access.readable(line, decision)).toList(),
                centre.get().number(ChainApproachModule.ID, ChainApproachModule.PROMPT_BEFORE_MEASURE_ENDS),
                dossier.open() && access.peek(ADD, facts).allowed() ? List.of("add") : List.of());
    }

    public Seen<MeasureLine> read(UUID id) {
        Measure measure = measures.find(id).orElseThrow(() -> access.absent(READ, "measure", id));
        DossierDesk.Known dossier = dossiers.find(measure.dossier()).orElseThrow(() -> access.absent(READ, "measure", id));
        return read(measure, dossier, Brussels.dayOf(clock.instant()));
    }

    private Seen<MeasureLine> read(Measure measure, DossierDesk.Known dossier, LocalDate today) {
        Facts facts = MeasureFacts.of(access.subject(), measure, dossier);
        Decision decision = access.require(READ, facts);
        Measure.Imposed imposed = measure.imposed(seal);
        MeasureLine line = new MeasureLine(
                measure.id(),
                links.to(ChainApproachModule.ID, "measures", measure.id()),
                imposed.kind().code(),
                imposed.issuer().code(),
                imposed.bound(),
                imposed.protects(),
                imposed.from(),
                imposed.until(),
                imposed.conditions(),
                imposed.reasoning(),
                organisation(measure.organisation()),
                measure.holdsOn(today),
                measure.endedOn(),
                measure.endedReason(seal),
                measure.breaches().stream().map(this::line).toList(),
                offers(measure, dossier, facts));
        return new Seen<>(measure.id(), measure.version(), decision, access.readable(line, decision));
    }

    private BreachLine line(Breach breach) {
        Breach.Told told = breach.told(seal);
        return new BreachLine(told.on(), told.words(), organisation(breach.organisation()));
    }

    private List<String> offers(Measure measure, DossierDesk.Known dossier, Facts facts) {
        if (!dossier.open()) {
            return List.of();
        }
        return (measure.endedOn() == null ? Stream.of("breach", "end") : Stream.of("breach"))
                .filter(offer -> access.peek("chain-approach.measure." + offer, facts).allowed())
                .toList();
    }

    private String organisation(String code) {
        return centre.get().organisation(code).map(Centre.Organisation::name).orElse(code);
    }
}
