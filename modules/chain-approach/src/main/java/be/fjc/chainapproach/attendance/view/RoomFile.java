package be.fjc.chainapproach.attendance.view;

import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who is at a meeting; it says nothing about families.
 *
 * @param doorsOpen whether people can come in by now
 * @param acknowledged whether the reader is bound to secrecy at this meeting
 * @param minutesApproved whether nothing about it changes any more
 * @param screening whether its table goes over what the police reported
 * @param people who is bound to secrecy, in the order in which they came
 * @param excused codes of those that let know they would not come
 */
public record RoomFile(
        @Open Boolean doorsOpen,
        @Open Boolean acknowledged,
        @Open Boolean minutesApproved,
        @Open Boolean screening,
        @Open List<PersonLine> people,
        @Open List<String> excused,
        @Open List<String> offers) {

    /** Somebody at the meeting. @param readAlong id of what lets that person read along what the table goes over of the police; null when nothing does */
    public record PersonLine(@Open UUID account, @Open String name, @Open String organisation, @Open Instant acknowledgedAt, @Open UUID readAlong) {}
}
