package be.fjc.shortchain.housebans.view;

import be.fjc.casework.OfficeDays;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.housebans.domain.BanAttention;
import be.fjc.shortchain.housebans.domain.BanClock;
import be.fjc.shortchain.housebans.domain.BanFacts;
import be.fjc.shortchain.housebans.domain.BanSettings;
import be.fjc.shortchain.housebans.domain.BanState;
import be.fjc.shortchain.housebans.domain.BanTerms;
import be.fjc.shortchain.housebans.domain.HouseBan;
import be.fjc.shortchain.housebans.domain.HouseBans;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Kept;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import be.fjc.shortchain.view.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** House bans: those that hold, the first to end first, and those that are over, the last to end first. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class HouseBanFiles {

    private static final String READ = "short-chain.houseBan.read";
    private static final UUID NONE = new UUID(0, 0);
    private static final UUID ALL = new UUID(-1, -1);

    private static final String HOLDING = """
            select b from HouseBan b where b.withdrawnAt is null and b.endsAt > :now and b.intervention not in :kept
            and exists (select i.id from Intervention i where i.id = b.intervention
                and (i.batch is null or exists (select f.id from Batch f where f.id = i.batch and f.landed = true)))
            and (b.endsAt > :at or (b.endsAt = :at and b.id > :id)) order by b.endsAt, b.id""";

    private static final String OVER = """
            select b from HouseBan b where b.withdrawnAt is null and b.endsAt <= :now and b.intervention not in :kept
            and exists (select i.id from Intervention i where i.id = b.intervention
                and (i.batch is null or exists (select f.id from Batch f where f.id = i.batch and f.landed = true)))
            and (b.endsAt < :at or (b.endsAt = :at and b.id < :id)) order by b.endsAt desc, b.id desc""";

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    KeptInterventions kept;

    @Inject
    HouseBans bans;

    @Inject
    CurrentCentre centre;

    @Inject
    OfficeDays offices;

    @Inject
    Seal seal;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** @param over whether those that are over are asked for */
    public List<HouseBanLine> page(boolean over, Cut cut) {
        access.require(READ, Facts.collection("houseBan", Set.of(Relation.UNDECIDED)));
        Instant now = clock.instant();
        Kept outOfSight = kept.from(access.subject().account());
        Instant first = over ? now.plusSeconds(1) : Instant.EPOCH;
        List<HouseBan> page = entities.createQuery(over ? OVER : HOLDING, HouseBan.class)
                .setParameter("now", now)
                .setParameter("kept", outOfSight.ids())
                .setParameter("at", cut.isFirst() ? first : cut.instant(0))
                .setParameter("id", cut.isFirst() ? over ? ALL : NONE : cut.id(1))
                .setMaxResults(cut.fetch())
                .getResultList();
        Map<UUID, BanAbout> about = about(page.stream().map(HouseBan::intervention).collect(Collectors.toSet()));
        BanTerms terms = BanSettings.terms(centre.get());
        return page.stream()
                .map(ban -> access.readable(line(ban, about.get(ban.intervention()), terms, now), access.peek(READ, BanFacts.of(ban, now, outOfSight))))
                .toList();
    }

    public Seen<HouseBanFile> read(UUID id) {
        HouseBan ban = bans.find(id).orElseThrow(() -> access.absent(READ, "houseBan", id));
        Instant now = clock.instant();
        Facts facts = BanFacts.of(ban, now, kept.from(access.subject().account()));
        Decision decision = access.require(READ, facts);
        return new Seen<>(id, ban.version(), decision, access.readable(file(ban, facts, now), decision));
    }

    private Map<UUID, BanAbout> about(Set<UUID> interventions) {
        return interventions.isEmpty()
                ? Map.of()
                : entities.createQuery(BanAbout.SELECT, BanAbout.class)
                        .setParameter("ids", interventions)
                        .getResultStream()
                        .collect(Collectors.toMap(BanAbout::intervention, Function.identity()));
    }

    private HouseBanLine line(HouseBan ban, BanAbout about, BanTerms terms, Instant now) {
        BanState state = ban.state(now);
        return new HouseBanLine(
                ban.id(),
                links.to(ShortChainModule.ID, "houseBans", ban.id()),
                state.code(),
                about.municipality(),
                banned(ban, about),
                state.holds() ? ban.clock().dayOn(Brussels.dayOf(now)) : null,
                ban.days(),
                ban.endsAt(),
                ban.endDay(),
                ban.hearingAt(),
                BanAttention.of(ban, terms, offices, now).stream().map(BanAttention::code).toList());
    }

    private BannedPerson banned(HouseBan ban, BanAbout about) {
        if (ban.person() == null) {
            return null;
        }
        Person banned = Intervention.persons(about.intervention(), about.persons(), seal).get(ban.person());
        return new BannedPerson(banned.givenName(), banned.familyName());
    }

    private HouseBanFile file(HouseBan ban, Facts facts, Instant now) {
        BanTerms terms = BanSettings.terms(centre.get());
        BanClock dates = ban.clock();
        return new HouseBanFile(
                ban.id(),
                links.to(ShortChainModule.ID, "houseBans", ban.id()),
                line(ban, about(Set.of(ban.intervention())).get(ban.intervention()), terms, now),
                ban.intervention(),
                ban.noticeAt(),
                dates.endsAt(),
                dates.lastHearingDay(offices).orElse(null),
                dates.promptOn(ban.endDay(), terms.promptWorkingDays(), offices),
                ban.latestExtension(),
                ban.ruledOn(),
                ban.extendedUntil(),
                ban.liftedAt(),
                ban.liftedBy() == null ? null : ban.liftedBy().code(),
                dates.justiceHouseBy(terms.justiceHouseWorkingDays(), offices),
                ban.justiceHouseOn(),
                ban.justiceHouse() == null ? null : ban.justiceHouse().code(),
                ban.hasAddress(),
                offers(ban, facts, now));
    }

    private List<String> offers(HouseBan ban, Facts facts, Instant now) {
        BanState state = ban.state(now);
        List<String> offers = new ArrayList<>();
        if (state != BanState.WITHDRAWN && access.peek("short-chain.houseBan.keep", facts).allowed()) {
            offers.add("justiceHouse");
            offers.add("withdraw");
            if (state != BanState.LIFTED) {
                offers.add("rule");
            }
            if (state.holds()) {
                offers.addAll(List.of("hearing", "lift"));
            }
        }
        if (ban.hasAddress() && access.peek("short-chain.houseBan.revealHome", facts).allowed()) {
            offers.add("revealHome");
        }
        return offers;
    }
}
