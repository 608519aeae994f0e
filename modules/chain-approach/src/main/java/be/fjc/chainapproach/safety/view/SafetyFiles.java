package be.fjc.chainapproach.safety.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.plan.view.FamilyLine;
import be.fjc.chainapproach.safety.domain.SafetyContent;
import be.fjc.chainapproach.safety.domain.SafetyFacts;
import be.fjc.chainapproach.safety.domain.SafetyPaper;
import be.fjc.chainapproach.safety.domain.SafetyPlan;
import be.fjc.chainapproach.safety.domain.SafetyPlans;
import be.fjc.chainapproach.safety.domain.SafetyVersion;
import be.fjc.chainapproach.view.Seen;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Decision;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The safety plans of a family, one of them whole, and the versions of one; each reader finds those that are there for that reader. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class SafetyFiles {

    private static final String READ = "chain-approach.safetyPlan.read";
    private static final String REVEAL = "chain-approach.safetyPlan.reveal";
    private static final String EARLIER = "chain-approach.safetyVersion.read";

    @Inject
    Access access;

    @Inject
    SafetyPlans plans;

    @Inject
    SafetyFactors factors;

    @Inject
    TableDossiers dossiers;

    @Inject
    FamilyDesk families;

    @Inject
    CurrentCentre centre;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    public SafetyPlansFile of(DossierId id) {
        DossierDesk.Known dossier = dossiers.find(id).orElseThrow(() -> access.absent(READ, "dossier", id.value()));
        List<SafetyPlan> all = plans.of(id);
        Facts facts = SafetyFacts.of(access.subject(), all, dossier, seal);
        Decision decision = access.require(READ, facts);
        boolean starts = dossier.open() && access.peek("chain-approach.safetyPlan.write", facts).allowed();
        LocalDate today = Brussels.dayOf(clock.instant());
        List<FamilyDesk.Member> family = families.members(id, today);
        List<SafetyPlansFile.SafetyHead> heads = new ArrayList<>();
        for (SafetyPlan plan : all) {
            Facts own = SafetyFacts.of(access.subject(), plan, dossier, seal);
            if (access.peek(READ, own).allowed()) {
                heads.add(access.readable(head(plan, family, today), access.require(READ, own)));
            }
        }
        Set<UUID> taken = all.stream().map(SafetyPlan::member).collect(Collectors.toSet());
        SafetyPlansFile file = new SafetyPlansFile(
                id.value(),
                links.to(ChainApproachModule.ID, "dossiers", id.value(), "safetyPlans"),
                dossier.number(),
                heads,
                starts ? family.stream().filter(one -> !taken.contains(one.id())).map(FamilyLine::of).toList() : List.of(),
                starts ? factors.choices(dossier) : List.of(),
                starts ? protections(id) : List.of(),
                starts ? List.of("start") : List.of());
        return access.readable(file, decision);
    }

    public Seen<SafetyPlanFile> read(UUID id) {
        Sight sight = find(id, READ);
        SafetyPlan plan = sight.plan;
        boolean writes = sight.dossier.open() && access.peek("chain-approach.safetyPlan.write", sight.facts).allowed();
        LocalDate today = Brussels.dayOf(clock.instant());
        SafetyPlanFile file = new SafetyPlanFile(
                id,
                href(id),
                sight.dossier.id().value(),
                sight.dossier.number(),
                person(plan, families.members(plan.dossier(), today)),
                line(plan.current(), sight),
                access.peek(EARLIER, sight.facts).allowed() ? plan.versions().stream().map(one -> number(plan, one)).toList() : List.of(),
                access.peek("chain-approach.safetyPaper.read", sight.facts).allowed() ? plans.papers(id).stream().map(this::line).toList() : List.of(),
                writes ? factors.choices(sight.dossier) : List.of(),
                writes ? protections(plan.dossier()) : List.of(),
                offers(sight, writes));
        return new Seen<>(id, plan.version(), sight.decision, access.readable(file, sight.decision));
    }

    /** One of those that were written, also when another came since. */
    public Seen<SafetyVersionLine> version(UUID id, UUID version) {
        Sight sight = find(id, EARLIER);
        SafetyVersion found = sight.plan.version(version).orElseThrow(() -> access.absent(EARLIER, "safetyVersion", version));
        return new Seen<>(version, found.number(), sight.decision, access.readable(line(found, sight), sight.decision));
    }

    private Sight find(UUID id, String action) {
        SafetyPlan plan = plans.find(id).orElseThrow(() -> access.absent(action, "safetyPlan", id));
        DossierDesk.Known dossier = dossiers.find(plan.dossier()).orElseThrow(() -> access.absent(action, "safetyPlan", id));
        Facts facts = SafetyFacts.of(access.subject(), plan, dossier, seal);
        return new Sight(plan, dossier, facts, access.require(action, facts));
    }

    private List<String> offers(Sight sight, boolean writes) {
        List<String> offers = new ArrayList<>(writes ? List.of("write") : List.of());
        if (sight.dossier.open() && access.peek("chain-approach.safetyPlan.print", sight.facts).allowed()) {
            offers.add("print");
        }
        if (sight.plan.current().hasHavens() && access.peek(REVEAL, sight.facts).allowed()) {
            offers.add("reveal");
        }
        return offers;
    }

    private SafetyPlansFile.SafetyHead head(SafetyPlan plan, List<FamilyDesk.Member> family, LocalDate today) {
        LocalDate day = plan.current().reviewOn();
        return new SafetyPlansFile.SafetyHead(plan.id(), href(plan.id()), person(plan, family), day, day.isBefore(today));
    }

    private static FamilyLine person(SafetyPlan plan, List<FamilyDesk.Member> family) {
        return family.stream().filter(one -> one.id().equals(plan.member())).findFirst().map(FamilyLine::of).orElse(null);
    }

    private SafetyVersionLine line(SafetyVersion version, Sight sight) {
        SafetyContent content = version.content(seal);
        Set<UUID> wanted = Set.copyOf(content.protections());
        List<ProtectionLine> standing = wanted.isEmpty() ? List.of() : protections(sight.dossier.id()).stream().filter(one -> wanted.contains(one.id())).toList();
        return new SafetyVersionLine(
                version.id(),
                version.number(),
                version.writtenAt(),
                name(version.writtenBy()),
                version.reviewOn(),
                content.signs(),
                content.steps(),
                access.peek(REVEAL, sight.facts).allowed() ? version.hasHavens() : null,
                content.agreements().stream().map(one -> new SafetyAgreementLine(one.organisation(), organisation(one.organisation()), one.what())).toList(),
                factors.of(content.factors(), sight.dossier),
                standing,
                standing.size() < wanted.size() ? true : null);
    }

    private SafetyNumberLine number(SafetyPlan plan, SafetyVersion version) {
        return new SafetyNumberLine(version.id(), links.to(ChainApproachModule.ID, "safetyPlans", plan.id(), "safetyVersions", version.id()), version.number(),
                version.writtenAt(), name(version.writtenBy()));
    }

    private SafetyPaperLine line(SafetyPaper made) {
        return new SafetyPaperLine(made.id(), links.to(ChainApproachModule.ID, "safetyPlans", made.plan(), "safetyPapers", made.id(), "content"), made.number(),
                made.kind().code(), made.reason(seal), name(made.madeBy()), made.madeAt());
    }

    private List<ProtectionLine> protections(DossierId dossier) {
        return families.protections(dossier).stream().map(ProtectionLine::of).toList();
    }

    private String organisation(String code) {
        return centre.get().organisation(code).map(Centre.Organisation::name).orElse(code);
    }

    private String name(UUID account) {
        return people.find(account).map(Person::name).orElse(null);
    }

    private String href(UUID plan) {
        return links.to(ChainApproachModule.ID, "safetyPlans", plan);
    }

    /** What was opened for this reader. */
    private static final class Sight {

        private final SafetyPlan plan;
        private final DossierDesk.Known dossier;
        private final Facts facts;
        private final Decision decision;

        private Sight(SafetyPlan plan, DossierDesk.Known dossier, Facts facts, Decision decision) {
            this.plan = plan;
            this.dossier = dossier;
            this.facts = facts;
            this.decision = decision;
        }
    }
}
