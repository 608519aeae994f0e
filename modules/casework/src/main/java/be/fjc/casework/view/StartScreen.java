package be.fjc.casework.view;

import be.fjc.casework.tasks.view.TaskLine;
import be.fjc.platform.access.Open;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What someone sees first: what must be done today for safety. A part that is not this person's work is not there. */
public record StartScreen(
        @Open Today today,
        @Open List<ReferralLine> referralsToLookAt,
        @Open List<ReferralLine> referralsToDecide,
        @Open List<TaskLine> tasksDue,
        @Open List<DossierLine> contactsDue,
        @Open List<ReferralLine> myReferrals,
        @Open List<NoticeLine> notices,
        @Open List<ElsewhereLine> elsewhere) {

    /** Counts of what presses, over what this person may list. */
    public record Today(
            @Open Integer acute,
            @Open Integer lateSafetyTasks,
            @Open Integer raisedTasks,
            @Open Integer lateFirstLooks,
            @Open Integer dueFirstLooks,
            @Open Integer lateDecisions,
            @Open Integer lateContacts,
            @Open Integer lateTasks,
            @Open Integer tasksToday,
            @Open Integer contactsToday,
            @Open Integer afterCareDue,
            @Open Integer waitChecksDue) {}

    /** Work of another module that waits. @param code of its words @param screen where the list behind it is */
    public record ElsewhereLine(@Open String code, @Open String screen, @Open Integer waiting, @Open Integer late) {}

    /** Something moved, in a referral or a task. */
    public record NoticeLine(@Open UUID id, @Open String href, @Open String code, @Open Instant at, @Open String receiptNumber, @Open UUID taskId) {}
}
