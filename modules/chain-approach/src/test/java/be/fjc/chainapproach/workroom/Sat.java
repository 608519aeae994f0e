package be.fjc.chainapproach.workroom;

import be.fjc.chainapproach.attendance.domain.Acknowledgement;
import be.fjc.chainapproach.attendance.domain.Apology;
import be.fjc.chainapproach.attendance.domain.Attendance;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.attendance.domain.ReadAlong;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is at the one meeting of a test. */
public final class Sat implements Attendances {

    /** Whether the minutes are approved. */
    public boolean approved;

    /** Accounts of who sits at the item now, and of who ever did. */
    public final Set<UUID> there = new HashSet<>();

    private final Map<UUID, Acknowledgement> bound = new HashMap<>();
    private final Map<UUID, Attendance> attendances = new HashMap<>();
    private final Set<String> excused = new HashSet<>();

    @Override
    public Optional<Acknowledgement> acknowledged(UUID meeting, UUID account) {
        return Optional.ofNullable(bound.get(account));
    }

    @Override
    public List<Acknowledgement> acknowledged(UUID meeting) {
        return new ArrayList<>(bound.values());
    }

    @Override
    public Set<String> excused(UUID meeting) {
        return Set.copyOf(excused);
    }

    @Override
    public Optional<ReadAlong> readAlong(UUID meeting, UUID account) {
        return Optional.empty();
    }

    @Override
    public Optional<ReadAlong> readAlong(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<ReadAlong> readAlongs(UUID meeting) {
        return List.of();
    }

    @Override
    public void add(ReadAlong readAlong) {
        throw new UnsupportedOperationException("nobody reads along in these tests");
    }

    @Override
    public Optional<Attendance> find(UUID id) {
        return Optional.ofNullable(attendances.get(id));
    }

    @Override
    public boolean isThere(UUID item, UUID account) {
        return there.contains(account);
    }

    @Override
    public boolean heard(UUID item, UUID account) {
        return there.contains(account);
    }

    @Override
    public boolean isEachHeard(Set<UUID> items) {
        return !there.isEmpty();
    }

    @Override
    public void keepOpen(UUID meeting) {
        // one person at a time works in a test
    }

    @Override
    public void holdStill(UUID meeting) {
        // as above
    }

    @Override
    public boolean isApproved(UUID meeting) {
        return approved;
    }

    @Override
    public void add(Acknowledgement acknowledgement) {
        bound.put(acknowledgement.account(), acknowledgement);
    }

    @Override
    public void add(Apology apology) {
        excused.add(apology.organisation());
    }

    @Override
    public void add(Attendance attendance) {
        attendances.put(attendance.id(), attendance);
    }
}
