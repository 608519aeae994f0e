package be.fjc.chainapproach.attendance.usecase;

import be.fjc.chainapproach.attendance.domain.Acknowledgement;
import be.fjc.chainapproach.attendance.domain.Attendance;
import be.fjc.chainapproach.attendance.domain.Attendances;
import be.fjc.chainapproach.attendance.usecase.ItemAtHand.Held;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Role;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.people.People;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whoever keeps the minutes writes down who comes in for an item and who goes; it decides for good who heard it. */
@UseCase
public class KeepAttendance {

    private static final String KEEP = "chain-approach.attendance.keep";

    @Inject
    Seal seal;

    @Inject
    Access access;

    @Inject
    ItemAtHand hand;

    @Inject
    Attendances attendances;

    @Inject
    People people;

    /**
     * Somebody comes in: who is bound to secrecy at this meeting, and for whom the item is.
     *
     * @param observer looks on and takes no part
     * @return the id of the attendance
     */
    public UUID comes(UUID meeting, UUID itemId, UUID account, boolean observer) {
        Held held = hand.require(KEEP, meeting, itemId);
        hand.requireRunning(held);
        Acknowledgement who = attendances.acknowledged(meeting, account).orElseThrow(() -> new Refusal("personNotBound"));
        Refusal.unless(isFor(held, who), "itemNotForPerson");
        Refusal.unless(!attendances.isThere(itemId, account), "personThere");
        Attendance attendance = new Attendance(held.item(), who, observer, held.by(), held.at());
        attendances.add(attendance);
        return attendance.id();
    }

    public void leaves(UUID meeting, UUID itemId, UUID id) {
        Held held = hand.require(KEEP, meeting, itemId);
        Attendance attendance = find(held, id);
        hand.requireRunning(held);
        attendance.leaves(held.at());
    }

    /** It was written down wrongly; from then on that person did not hear it. */
    public void withdraw(UUID meeting, UUID itemId, UUID id, String reason) {
        Held held = hand.require(KEEP, meeting, itemId);
        Attendance attendance = find(held, id);
        hand.requireRunning(held);
        attendance.withdraw(reason, seal, held.by(), held.at());
    }

    private Attendance find(Held held, UUID id) {
        return attendances.find(id).filter(one -> one.isOf(held.item())).orElseThrow(() -> access.absent(KEEP, "attendance", id));
    }

    /** Those it is relevant for, and whoever directs the dossier or leads the meeting. */
    private boolean isFor(Held held, Acknowledgement who) {
        return held.item().isFor(who.organisation())
                || held.dossier().caseDirector().equals(who.account())
                || people.find(who.account()).filter(person -> person.roles().contains(Role.COORDINATOR)).isPresent();
    }
}
