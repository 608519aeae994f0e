package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A line on someone's start screen that says something moved: a code and a receipt number or a task's id, nothing about a family. */
@Entity
@Table(name = "casework_notice")
public class Notice {

    /** A referral that the person filed has been processed. */
    public static final String REFERRAL_PROCESSED = "referralProcessed";

    /** Someone with a conflict of interest tried to open the dossier or its referral. */
    public static final String CONFLICT_ATTEMPTED = "conflictAttempted";

    /** A task was given to the person, or to the organisation the person works for. */
    public static final String TASK_ASKED = "taskAsked";

    /** The organisation does not do the task. */
    public static final String TASK_HANDED_BACK = "taskHandedBack";

    /** The task ended, and was not done. */
    public static final String TASK_UNDONE = "taskUndone";

    /** A task for safety is late: for who owns it and who directs the dossier. */
    public static final String TASK_LATE = "taskLate";

    /** A task for safety stays late: for coordinators. */
    public static final String TASK_ESCALATED = "taskEscalated";

    /** Somebody opened a dossier in an emergency: for the small circle. */
    public static final String EMERGENCY_OPENED = "emergencyOpened";

    /** Nobody looked back at an emergency access in time: for the small circle. */
    public static final String EMERGENCY_UNREVIEWED = "emergencyUnreviewed";

    /** A dossier was sealed and the person is of its circle. */
    public static final String DOSSIER_SEALED = "dossierSealed";

    /** Somebody outside the circle of a sealed dossier tried to open it. */
    public static final String SEAL_ATTEMPTED = "sealAttempted";

    /** Somebody said to have a conflict of interest with it, and sees it no more. */
    public static final String CONFLICT_DECLARED = "conflictDeclared";

    /** A notice is written once and never changes. */
    public static final long ONLY_VERSION = 1;

    @Id
    private UUID id;

    private UUID account;

    private String code;

    @Column(name = "receipt_number")
    private ReceiptNumber receiptNumber;

    @Column(name = "task_id")
    private UUID task;

    private Instant at;

    protected Notice() {}

    public Notice(UUID id, UUID account, String code, ReceiptNumber receiptNumber, Instant at) {
        this.id = id;
        this.account = account;
        this.code = code;
        this.receiptNumber = receiptNumber;
        this.at = at;
    }

    /** About a task. */
    public Notice(UUID id, UUID account, String code, UUID task, Instant at) {
        this.id = id;
        this.account = account;
        this.code = code;
        this.task = task;
        this.at = at;
    }

    public boolean isFor(UUID someone) {
        return account.equals(someone);
    }
}
