package be.fjc.chainapproach.attendance.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who was at which meeting, and at which items of it. */
public interface Attendances {

    Optional<Acknowledgement> acknowledged(UUID meeting, UUID account);

    List<Acknowledgement> acknowledged(UUID meeting);

    /** Codes of those that excused themselves. */
    Set<String> excused(UUID meeting);

    /** Of somebody who reads along now. */
    Optional<ReadAlong> readAlong(UUID meeting, UUID account);

    Optional<ReadAlong> readAlong(UUID id);

    /** Those of a meeting that did not end. */
    List<ReadAlong> readAlongs(UUID meeting);

    Optional<Attendance> find(UUID id);

    /** Whether somebody sits at the item now. */
    boolean isThere(UUID item, UUID account);

    /** Whether somebody sat at the item, however long. */
    boolean heard(UUID item, UUID account);

    /** Whether somebody sat at each of the items. */
    boolean isEachHeard(Set<UUID> items);

    /** Keeps the minutes of the meeting from being approved until what is written now is written; or waits until they are. */
    void keepOpen(UUID meeting);

    /** Waits until what is being written of the meeting is written, and lets nothing more be written until this is done. */
    void holdStill(UUID meeting);

    /** Whether the minutes of the meeting are approved: then nothing about it changes any more. */
    boolean isApproved(UUID meeting);

    void add(Acknowledgement acknowledgement);

    void add(Apology apology);

    void add(ReadAlong readAlong);

    void add(Attendance attendance);
}
