package be.fjc.casework.tasks.view;

import be.fjc.casework.domain.DossierState;
import be.fjc.casework.domain.ReferralStatus;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.view.Counts;
import be.fjc.casework.view.OutOfSight;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Every clock that runs in the centre, counted; for who coordinates, and without what that person has a conflict of interest with. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ClockBoard {

    private static final int SOON = 7;

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Clock clock;

    /** In the order of danger. */
    public List<RunningClock> read() {
        access.require("casework.clock.list", Facts.collection("clock", Set.of()));
        return List.of(firstLooks(), decisions(), nextContacts(), tasks(), afterCare());
    }

    private RunningClock firstLooks() {
        return line("firstLook", byMoment(entities.createQuery("""
                select new be.fjc.casework.view.Counts(
                    sum(case when r.firstLookDueAt < :now then 1 else 0 end),
                    sum(case when r.firstLookDueAt >= :now and r.firstLookDueAt < :tomorrow then 1 else 0 end),
                    sum(case when r.firstLookDueAt >= :tomorrow and r.firstLookDueAt < :later then 1 else 0 end), count(r))
                from Referral r""" + OutOfSight.OF_REFERRAL + """
                where r.status = :status""" + OutOfSight.AND_SEEN, Counts.class).setParameter("status", ReferralStatus.FILED)));
    }

    private RunningClock decisions() {
        return line("decision", byMoment(entities.createQuery("""
                select new be.fjc.casework.view.Counts(
                    sum(case when r.decisionDueAt < :now then 1 else 0 end),
                    sum(case when r.decisionDueAt >= :now and r.decisionDueAt < :tomorrow then 1 else 0 end),
                    sum(case when r.decisionDueAt >= :tomorrow and r.decisionDueAt < :later then 1 else 0 end), count(r))
                from Referral r""" + OutOfSight.OF_REFERRAL + """
                where r.status = :status""" + OutOfSight.AND_SEEN, Counts.class).setParameter("status", ReferralStatus.IN_REVIEW)));
    }

    private RunningClock nextContacts() {
        return line("nextContact", byDay(entities.createQuery("""
                select new be.fjc.casework.view.Counts(
                    sum(case when d.nextContactOn < :today then 1 else 0 end), sum(case when d.nextContactOn = :today then 1 else 0 end),
                    sum(case when d.nextContactOn > :today and d.nextContactOn <= :last then 1 else 0 end), count(d))
                from Dossier d""" + OutOfSight.OF_DOSSIER + """
                where d.state = :state""" + OutOfSight.AND_SEEN, Counts.class).setParameter("state", DossierState.OPEN)));
    }

    private RunningClock tasks() {
        return line("task", byDay(entities.createQuery("""
                select new be.fjc.casework.view.Counts(
                    sum(case when t.dueOn < :today then 1 else 0 end), sum(case when t.dueOn = :today then 1 else 0 end),
                    sum(case when t.dueOn > :today and t.dueOn <= :last then 1 else 0 end), count(t))
                from Task t""" + OutOfSight.OF_TASK + """
                where t.state = :state""" + OutOfSight.AND_SEEN, Counts.class).setParameter("state", TaskState.OPEN)));
    }

    private RunningClock afterCare() {
        return line("afterCare", byDay(entities.createQuery("""
                select new be.fjc.casework.view.Counts(
                    sum(case when d.afterCareOn < :today then 1 else 0 end), sum(case when d.afterCareOn = :today then 1 else 0 end),
                    sum(case when d.afterCareOn > :today and d.afterCareOn <= :last then 1 else 0 end), count(d))
                from Dossier d""" + OutOfSight.OF_DOSSIER + """
                where d.state = :state""" + OutOfSight.AND_SEEN, Counts.class).setParameter("state", DossierState.CLOSED)));
    }

    private Counts byMoment(TypedQuery<Counts> query) {
        Instant now = clock.instant();
        LocalDate tomorrow = WorkingDays.dayOf(now).plusDays(1);
        return query.setParameter("now", now)
                .setParameter("tomorrow", start(tomorrow))
                .setParameter("later", start(tomorrow.plusDays(SOON)))
                .setParameter("reader", access.subject().account())
                .getSingleResult();
    }

    private Counts byDay(TypedQuery<Counts> query) {
        LocalDate today = WorkingDays.dayOf(clock.instant());
        return query.setParameter("today", today)
                .setParameter("last", today.plusDays(SOON))
                .setParameter("reader", access.subject().account())
                .getSingleResult();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }

    private static RunningClock line(String clock, Counts counts) {
        return new RunningClock(clock, Counts.number(counts.first()), Counts.number(counts.second()), Counts.number(counts.third()));
    }
}
