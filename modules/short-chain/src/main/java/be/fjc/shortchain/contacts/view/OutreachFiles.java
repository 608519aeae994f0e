package be.fjc.shortchain.contacts.view;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralDesk;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Cut;
import be.fjc.platform.runtime.web.Links;
import be.fjc.platform.sealing.Seal;
import be.fjc.shortchain.ShortChainModule;
import be.fjc.shortchain.contacts.domain.Attempt;
import be.fjc.shortchain.contacts.domain.Outreach;
import be.fjc.shortchain.contacts.domain.OutreachFacts;
import be.fjc.shortchain.contacts.domain.Outreaches;
import be.fjc.shortchain.contacts.view.OutreachFile.AttemptLine;
import be.fjc.shortchain.contacts.view.OutreachFile.OfferLine;
import be.fjc.shortchain.contacts.view.OutreachLine.ReachedPerson;
import be.fjc.shortchain.interventions.domain.Intervention;
import be.fjc.shortchain.interventions.domain.KeptInterventions.Kept;
import be.fjc.shortchain.interventions.domain.KeptInterventions;
import be.fjc.shortchain.view.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Families to reach out to, the first due first; and those where it is done, the latest first. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class OutreachFiles {

    private static final String READ = "short-chain.outreach.read";
    private static final UUID NONE = new UUID(0, 0);
    private static final UUID ALL = new UUID(-1, -1);

    private static final String OPEN = """
            select o from Outreach o where o.closedAt is null and o.id not in :kept
            and (o.dueAt > :at or (o.dueAt = :at and o.id > :id)) order by o.dueAt, o.id""";

    private static final String CLOSED = """
            select o from Outreach o where o.closedAt is not null and o.id not in :kept
            and (o.closedAt < :at or (o.closedAt = :at and o.id < :id)) order by o.closedAt desc, o.id desc""";

    @PersistenceContext(unitName = "short-chain")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ReferralDesk referrals;

    @Inject
    Outreaches outreaches;

    @Inject
    KeptInterventions kept;

    @Inject
    People people;

    @Inject
    Seal seal;

    @Inject
    Links links;

    @Inject
    Clock clock;

    /** @param closed whether those are asked for where it is done */
    public List<OutreachLine> page(boolean closed, Cut cut) {
        access.require(READ, Facts.collection("outreach", Set.of(Relation.UNDECIDED)));
        Instant now = clock.instant();
        Kept outOfSight = kept.from(access.subject().account());
        List<Outreach> page = entities.createQuery(closed ? CLOSED : OPEN, Outreach.class)
                .setParameter("kept", outOfSight.ids())
                .setParameter("at", cut.isFirst() ? closed ? now.plusSeconds(1) : Instant.EPOCH : cut.instant(0))
                .setParameter("id", cut.isFirst() ? closed ? ALL : NONE : cut.id(1))
                .setMaxResults(cut.fetch())
                .getResultList();
        Map<UUID, ReachedRow> about = about(page.stream().map(Outreach::id).collect(Collectors.toSet()));
        return page.stream()
                .map(one -> access.readable(line(one, about.get(one.id()), now), access.peek(READ, OutreachFacts.of(one, outOfSight))))
                .toList();
    }

    public Seen<OutreachFile> read(UUID id) {
        Outreach outreach = outreaches.find(id).orElseThrow(() -> access.absent(READ, "outreach", id));
        Facts facts = OutreachFacts.of(outreach, kept.from(access.subject().account()));
        Decision decision = access.require(READ, facts);
        return new Seen<>(id, outreach.version(), decision, access.readable(file(outreach, facts), decision));
    }

    private Map<UUID, ReachedRow> about(Set<UUID> interventions) {
        return interventions.isEmpty()
                ? Map.of()
                : entities.createQuery(ReachedRow.SELECT, ReachedRow.class)
                        .setParameter("ids", interventions)
                        .getResultStream()
                        .collect(Collectors.toMap(ReachedRow::intervention, Function.identity()));
    }

    private OutreachLine line(Outreach one, ReachedRow about, Instant now) {
        return new OutreachLine(
                one.id(),
                links.to(ShortChainModule.ID, "outreaches", one.id()),
                about.municipality(),
                about.occurredAt(),
                one.level(),
                one.dueAt(),
                one.isLate(now),
                one.attempts(),
                one.firstTriedAt(),
                one.closedAt(),
                one.handedTo() == null ? null : one.handedTo().code(),
                Intervention.persons(one.id(), about.persons(), seal).stream()
                        .map(each -> new ReachedPerson(each.role().code(), each.givenName(), each.familyName(), each.birthDate(), each.phone()))
                        .toList());
    }

    private OutreachFile file(Outreach one, Facts facts) {
        Optional<ReferralDesk.Known> goesOn = OutreachFacts.referral(one, referrals);
        return new OutreachFile(
                one.id(),
                links.to(ShortChainModule.ID, "outreaches", one.id()),
                line(one, about(Set.of(one.id())).get(one.id()), clock.instant()),
                goesOn.filter(ReferralDesk.Known::readable).map(known -> known.id().value()).orElse(null),
                goesOn.flatMap(ReferralDesk.Known::dossier).map(DossierId::value).orElse(null),
                outreaches.attempts(one.id()).stream().map(this::tried).toList(),
                Stream.of("contact", "handOver")
                        .filter(act -> act.equals("contact") ? one.isOpen() : !one.isHandedOver())
                        .filter(act -> access.peek("short-chain.outreach." + act, facts).allowed())
                        .toList());
    }

    private AttemptLine tried(Attempt attempt) {
        return new AttemptLine(
                attempt.person(),
                attempt.reach().code(),
                attempt.result(),
                attempt.triedAt(),
                attempt.remark(seal),
                attempt.isOutsideAgreement(),
                people.find(attempt.loggedBy()).map(Person::name).orElse(null),
                attempt.offers().stream().map(made -> new OfferLine(made.offer(), made.answered().code())).toList());
    }
}
