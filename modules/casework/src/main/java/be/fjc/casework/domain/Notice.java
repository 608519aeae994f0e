package be.fjc.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A line on someone's start screen that says something moved: a code and a receipt number, nothing about a family. */
@Entity
@Table(name = "casework_notice")
public class Notice {

    /** A referral that the person filed has been processed. */
    public static final String REFERRAL_PROCESSED = "referralProcessed";

    /** Someone with a conflict of interest tried to open the dossier or its referral. */
    public static final String CONFLICT_ATTEMPTED = "conflictAttempted";

    /** A notice is written once and never changes. */
    public static final long ONLY_VERSION = 1;

    @Id
    private UUID id;

    private UUID account;

    private String code;

    @Column(name = "receipt_number")
    private ReceiptNumber receiptNumber;

    private Instant at;

    protected Notice() {}

    public Notice(UUID id, UUID account, String code, ReceiptNumber receiptNumber, Instant at) {
        this.id = id;
        this.account = account;
        this.code = code;
        this.receiptNumber = receiptNumber;
        this.at = at;
    }

    public boolean isFor(UUID someone) {
        return account.equals(someone);
    }
}
