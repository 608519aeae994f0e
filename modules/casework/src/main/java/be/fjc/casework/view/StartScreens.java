package be.fjc.casework.view;

import be.fjc.casework.CaseworkModule;
import be.fjc.casework.WaitsElsewhere;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.DossierState;
import be.fjc.casework.domain.ReferralStatus;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.view.TasksAtStart;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Puts together what someone must do today, out of what that person may list at all. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class StartScreens {

    private static final int REFERRALS = 10;
    private static final int CONTACTS = 20;
    private static final int TASKS = 20;
    private static final int NOTICES = 20;

    /** What moved longer ago stands in the list of one's own referrals. */
    private static final Duration NEWS = Duration.ofDays(30);

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ReferralLists referrals;

    @Inject
    DossierLists dossiers;

    @Inject
    TasksAtStart tasks;

    @Inject
    @Any
    Instance<WaitsElsewhere> elsewhere;

    @Inject
    Links links;

    @Inject
    Clock clock;

    public StartScreen read() {
        Decision decision = access.require("casework.start.read", Facts.about("startScreen", null));
        boolean takesIn = !access.relationsThatAllow("casework.referral.look").isEmpty();
        boolean follows = !access.relationsThatAllow("casework.dossier.list").isEmpty();
        boolean files = access.relationsThatAllow("casework.referral.list").contains(Relation.FILED);
        LocalDate today = WorkingDays.dayOf(clock.instant());
        TasksAtStart.Pressing asked = tasks.read(TASKS);
        return new StartScreen(
                today(takesIn, follows, asked, today),
                takesIn ? referrals.pressing(ReferralStatus.FILED, "r.firstLookDueAt, r.id", REFERRALS) : null,
                takesIn ? referrals.pressing(ReferralStatus.IN_REVIEW, "r.decisionDueAt, r.id", REFERRALS) : null,
                asked.due(),
                follows ? dossiers.due(today, CONTACTS) : null,
                files ? referrals.ownLatest(REFERRALS) : null,
                notices().stream().map(notice -> access.readable(notice, decision)).toList(),
                elsewhere.stream().flatMap(one -> one.of(access.subject()).stream())
                        .map(one -> new StartScreen.ElsewhereLine(one.code(), one.screen(), one.waiting(), one.late()))
                        .sorted(Comparator.comparing(StartScreen.ElsewhereLine::code))
                        .toList());
    }

    private StartScreen.Today today(boolean takesIn, boolean follows, TasksAtStart.Pressing asked, LocalDate today) {
        Counts pressing = takesIn ? referralCounts() : null;
        Counts due = follows ? contactCounts(today) : null;
        boolean acts = takesIn || follows || !asked.due().isEmpty();
        return new StartScreen.Today(
                takesIn ? Counts.number(pressing.first()) : null,
                acts ? Counts.number(asked.counts().first()) : null,
                asked.coordinates() ? Counts.number(asked.counts().fourth()) : null,
                takesIn ? Counts.number(pressing.second()) : null,
                takesIn ? Counts.number(pressing.third()) : null,
                takesIn ? Counts.number(pressing.fourth()) : null,
                follows ? Counts.number(due.first()) : null,
                acts ? Counts.number(asked.counts().second()) : null,
                acts ? Counts.number(asked.counts().third()) : null,
                follows ? Counts.number(due.second()) : null,
                follows ? Counts.number(afterCareDue(today)) : null,
                follows ? Counts.number(waitChecksDue(today)) : null);
    }

    /** Acute, first looks late, first looks still in time, decisions late. */
    private Counts referralCounts() {
        Instant now = clock.instant();
        return entities.createQuery("""
                select new be.fjc.casework.view.Counts(
                    sum(case when r.immediateDanger = true or r.firstLook.danger = :acute then 1 else 0 end),
                    sum(case when r.status = :filed and r.firstLookDueAt < :now then 1 else 0 end),
                    sum(case when r.status = :filed and r.firstLookDueAt >= :now then 1 else 0 end),
                    sum(case when r.decisionDueAt < :now then 1 else 0 end))
                from Referral r""" + OutOfSight.OF_REFERRAL + """
                where r.status in (:filed, :inReview)""" + OutOfSight.AND_SEEN, Counts.class)
                .setParameter("reader", access.subject().account())
                .setParameter("acute", Danger.ACUTE)
                .setParameter("filed", ReferralStatus.FILED)
                .setParameter("inReview", ReferralStatus.IN_REVIEW)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** Contacts late, contacts today. */
    private Counts contactCounts(LocalDate today) {
        return own(new Selection<>(Counts.class, """
                select new be.fjc.casework.view.Counts(
                    sum(case when d.nextContactOn < :today then 1 else 0 end),
                    sum(case when d.nextContactOn = :today then 1 else 0 end),
                    count(d), count(d))
                from Dossier d""" + OutOfSight.OF_DOSSIER))
                .where("d.state = :open and d.nextContactOn <= :today", "open", DossierState.OPEN)
                .with("today", today)
                .one(entities);
    }

    private Long afterCareDue(LocalDate today) {
        return own(new Selection<>(Long.class, """
                select count(d) from Dossier d""" + OutOfSight.OF_DOSSIER))
                .where("d.afterCareOn <= :today", "today", today)
                .one(entities);
    }

    /** Families that wait for a place, where somebody must look today whether they are safe. */
    private Long waitChecksDue(LocalDate today) {
        return own(new Selection<>(Long.class, "select count(w) from Dossier d" + OutOfSight.OF_DOSSIER + " join Wait w on w.dossier = d.id"))
                .where("w.endedAt is null and w.nextCheckOn <= :today", "today", today)
                .one(entities);
    }

    private <T> Selection<T> own(Selection<T> dossiers) {
        dossiers.where(DossierRow.SEEN).with("reader", access.subject().account());
        return access.relationsThatAllow("casework.dossier.list").contains(Relation.ANY)
                ? dossiers
                : dossiers.where("d.caseDirector = :reader");
    }

    private List<StartScreen.NoticeLine> notices() {
        return entities.createQuery("""
                select new be.fjc.casework.view.NoticeRow(n.id, n.code, n.at, n.receiptNumber, n.task)
                from Notice n
                left join Referral r on r.receiptNumber = n.receiptNumber left join Task t on t.id = n.task
                left join Dossier d on (d.referral = r.id or d.id = t.dossier)""" + OutOfSight.OF_DOSSIER + """
                where n.account = :reader and n.at > :since""" + OutOfSight.AND_SEEN + " order by n.at desc", NoticeRow.class)
                .setParameter("reader", access.subject().account())
                .setParameter("since", clock.instant().minus(NEWS))
                .setMaxResults(NOTICES)
                .getResultStream()
                .map(row -> new StartScreen.NoticeLine(
                        row.id(), links.to(CaseworkModule.ID, "notices", row.id()), row.code(), row.at(),
                        row.receiptNumber() == null ? null : row.receiptNumber().value(), row.task()))
                .toList();
    }
}
