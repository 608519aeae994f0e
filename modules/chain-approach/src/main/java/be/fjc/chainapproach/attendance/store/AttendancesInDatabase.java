package be.fjc.chainapproach.attendance.store;

import be.fjc.chainapproach.attendance.domain.Acknowledgement;
import be.fjc.chainapproach.attendance.domain.Apology;
import be.fjc.chainapproach.attendance.domain.Attendance;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.attendance.domain.ReadAlong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

@ApplicationScoped
class AttendancesInDatabase implements Attendances {

    @PersistenceContext(unitName = "chain-approach")
    EntityManager entities;

    @Override
    public Optional<Acknowledgement> acknowledged(UUID meeting, UUID account) {
        return entities.createQuery("select a from Acknowledgement a where a.meeting = :meeting and a.account = :account", Acknowledgement.class)
                .setParameter("meeting", meeting)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Acknowledgement> acknowledged(UUID meeting) {
        return entities.createQuery("select a from Acknowledgement a where a.meeting = :meeting order by a.at, a.id", Acknowledgement.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    @Override
    public Set<String> excused(UUID meeting) {
        return new TreeSet<>(entities.createQuery("select a.organisation from Apology a where a.meeting = :meeting", String.class)
                .setParameter("meeting", meeting)
                .getResultList());
    }

    @Override
    public Optional<ReadAlong> readAlong(UUID meeting, UUID account) {
        return readAlongs(meeting).stream().filter(one -> one.account().equals(account)).findFirst();
    }

    @Override
    public Optional<ReadAlong> readAlong(UUID id) {
        return Optional.ofNullable(entities.find(ReadAlong.class, id));
    }

    @Override
    public List<ReadAlong> readAlongs(UUID meeting) {
        return entities.createQuery("select r from ReadAlong r where r.meeting = :meeting and r.endedAt is null", ReadAlong.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    @Override
    public Optional<Attendance> find(UUID id) {
        return Optional.ofNullable(entities.find(Attendance.class, id));
    }

    @Override
    public boolean isThere(UUID item, UUID account) {
        return entities.createQuery("""
                select count(a) from Attendance a
                where a.item = :item and a.account = :account and a.leftAt is null and a.withdrawnAt is null""", Long.class)
                .setParameter("item", item)
                .setParameter("account", account)
                .getSingleResult() > 0;
    }

    @Override
    public boolean heard(UUID item, UUID account) {
        return entities.createQuery("""
                select count(a) from Attendance a
                where a.item = :item and a.account = :account and a.withdrawnAt is null""", Long.class)
                .setParameter("item", item)
                .setParameter("account", account)
                .getSingleResult() > 0;
    }

    @Override
    public boolean isEachHeard(Set<UUID> items) {
        return items.isEmpty() || entities.createQuery("""
                select count(distinct a.item) from Attendance a where a.item in :items and a.withdrawnAt is null""", Long.class)
                .setParameter("items", items)
                .getSingleResult() == items.size();
    }

    @Override
    public void keepOpen(UUID meeting) {
        entities.createNativeQuery("SELECT 1 FROM chain_approach_meeting WHERE id = ?1 FOR SHARE").setParameter(1, meeting).getResultList();
    }

    @Override
    public void holdStill(UUID meeting) {
        entities.createNativeQuery("SELECT 1 FROM chain_approach_meeting WHERE id = ?1 FOR UPDATE").setParameter(1, meeting).getResultList();
    }

    @Override
    public boolean isApproved(UUID meeting) {
        return entities.createQuery("select count(a) from MinutesApproval a where a.meeting = :meeting", Long.class)
                .setParameter("meeting", meeting)
                .getSingleResult() > 0;
    }

    @Override
    public void add(Acknowledgement acknowledgement) {
        entities.persist(acknowledgement);
    }

    @Override
    public void add(Apology apology) {
        entities.persist(apology);
    }

    @Override
    public void add(Attendance attendance) {
        entities.persist(attendance);
    }

    @Override
    public void add(ReadAlong readAlong) {
        entities.persist(readAlong);
    }
}
