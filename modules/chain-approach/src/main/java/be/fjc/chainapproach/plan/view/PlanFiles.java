package be.fjc.chainapproach.plan.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.casework.OfficeDays;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.measures.domain.Measure;
import be.fjc.chainapproach.measures.domain.Measures;
import be.fjc.chainapproach.plan.domain.Clash;
import be.fjc.chainapproach.plan.domain.Difference;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.PlanFacts;
import be.fjc.chainapproach.plan.domain.PlanVersion;
import be.fjc.chainapproach.plan.domain.Plans;
import be.fjc.chainapproach.view.Seen;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The plans of a dossier, one of them whole, and what differs between two of its versions. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PlanFiles {

    static final String READ = "chain-approach.plan.read";

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Plans plans;

    @Inject
    Measures measures;

    @Inject
    PlanLines lines;

    @Inject
    TableDossiers dossiers;

    @Inject
    FamilyDesk families;

    @Inject
    OfficeDays days;

    @Inject
    CurrentCentre centre;

    @Inject
    Links links;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    public PlansFile of(DossierId id) {
        DossierDesk.Known dossier = dossiers.find(id).orElseThrow(() -> access.absent(READ, "dossier", id.value()));
        Facts facts = PlanFacts.of(access.subject(), "dossier", id.value(), dossier);
        access.require(READ, facts);
        List<Plan> all = plans.of(id);
        boolean mayStart = dossier.open() && all.stream().allMatch(Plan::isClosed) && may("write", facts);
        return new PlansFile(
                id.value(),
                links.to(ChainApproachModule.ID, "dossiers", id.value(), "plans"),
                dossier.number(),
                all.stream().map(plan -> new PlansFile.PlanLine(plan.id(), href(plan.id()), stage(plan))).toList(),
                all.isEmpty() ? dueOn(id).orElse(null) : null,
                mayStart ? List.of("start") : List.of());
    }

    public Seen<PlanFile> read(UUID id) {
        Plan plan = plans.find(id).orElseThrow(() -> access.absent(READ, "plan", id));
        DossierDesk.Known dossier = dossiers.find(plan.dossier()).orElseThrow(() -> access.absent(READ, "plan", id));
        Facts facts = PlanFacts.of(access.subject(), "plan", id, dossier);
        Decision decision = access.require(READ, facts);
        boolean makes = access.peek("chain-approach.clientVersion.read", facts).allowed();
        PlanFile file = new PlanFile(
                id,
                href(id),
                dossier.id().value(),
                dossier.number(),
                stage(plan),
                plan.closedReason(seal).orElse(null),
                plan.draft().map(one -> lines.of(plan, one)).orElse(null),
                plan.current().map(one -> lines.of(plan, one)).orElse(null),
                plan.versions().stream().map(one -> new NumberLine(one.number(), one.effectiveOn())).toList(),
                plan.current().map(lines::agreements).orElse(List.of()),
                plan.evaluations().stream().map(lines::of).toList(),
                makes ? plans.clientVersions(id).stream().map(lines::of).toList() : List.of(),
                families.members(plan.dossier(), Brussels.dayOf(clock.instant())).stream().map(FamilyLine::of).toList(),
                dossier.open() && !plan.isClosed() ? clashes(plan) : List.of(),
                offers(plan, dossier.open(), facts));
        return new Seen<>(id, plan.version(), decision, access.readable(file, decision));
    }

    /** Field by field. @param earlier number of the one version; null for the one before the other @param later null for the last */
    public ComparisonFile compare(UUID id, Integer earlier, Integer later) {
        Plan plan = plans.find(id).orElseThrow(() -> access.absent(READ, "plan", id));
        DossierDesk.Known dossier = dossiers.find(plan.dossier()).orElseThrow(() -> access.absent(READ, "plan", id));
        Decision decision = access.require(READ, PlanFacts.of(access.subject(), "plan", id, dossier));
        int to = later == null ? plan.versions().size() : later;
        int from = earlier == null ? Math.max(1, to - 1) : earlier;
        List<DifferenceLine> differences =
                Difference.between(version(plan, from, "from").content(seal), version(plan, to, "to").content(seal)).stream()
                        .map(DifferenceLine::of)
                        .toList();
        return access.readable(new ComparisonFile(from, to, differences), decision);
    }

    /** Of the version that holds, whose tasks are out, and of the one that is being written. */
    private List<ClashLine> clashes(Plan plan) {
        LocalDate today = Brussels.dayOf(clock.instant());
        Map<UUID, Measure.Imposed> held = new LinkedHashMap<>();
        measures.of(plan.dossier()).stream()
                .filter(one -> one.endedOn() == null && one.lastDay().filter(today::isAfter).isEmpty())
                .forEach(one -> held.put(one.id(), one.imposed(seal)));
        return Stream.concat(plan.current().stream(), plan.draft().stream())
                .flatMap(version -> Clash.in(version.content(seal), held, today).stream())
                .map(ClashLine::of)
                .distinct()
                .toList();
    }

    private static PlanVersion version(Plan plan, int number, String name) {
        return plan.numbered(number).orElseThrow(() -> new InvalidInput("notInList", name));
    }

    private static String stage(Plan plan) {
        return plan.isClosed() ? "closed" : plan.current().isPresent() ? "established" : "draft";
    }

    private List<String> offers(Plan plan, boolean open, Facts facts) {
        List<String> paper = plan.current().isPresent() && may("print", facts) ? List.of("print") : List.of();
        if (plan.isClosed() || !open) {
            return paper;
        }
        List<String> offers = new ArrayList<>(List.of("write"));
        if (plan.draft().isPresent()) {
            offers.add("establish");
        }
        if (plan.current().isPresent()) {
            offers.addAll(List.of("agree", "evaluate"));
        }
        offers.add("close");
        List<String> allowed = new ArrayList<>(offers.stream().filter(offer -> may(offer, facts)).toList());
        if (plan.current().isPresent() && access.peek("chain-approach.clientVersion.make", facts).allowed()) {
            allowed.add("makeClientVersion");
        }
        allowed.addAll(paper);
        return allowed;
    }

    private boolean may(String act, Facts facts) {
        return access.peek("chain-approach.plan." + act, facts).allowed();
    }

    /** So many working days after the last table that discussed the dossier. */
    private Optional<LocalDate> dueOn(DossierId dossier) {
        int within = centre.get().number(ChainApproachModule.ID, ChainApproachModule.PLAN_WITHIN);
        Stream<Instant> held = entities.createQuery("""
                        select max(m.startsAt) from Meeting m join m.items i
                        where i.dossier = :dossier and i.offAt is null and m.startsAt <= :now""", Instant.class)
                .setParameter("dossier", dossier.value())
                .setParameter("now", clock.instant())
                .getResultStream();
        return held.filter(Objects::nonNull).findFirst().map(last -> Brussels.dayOf(days.due(Brussels.dayOf(last), within)));
    }

    private String href(UUID plan) {
        return links.to(ChainApproachModule.ID, "plans", plan);
    }
}
