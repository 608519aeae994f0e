package be.fjc.casework.view;

import be.fjc.casework.domain.ReceiptNumber;
import java.time.Instant;
import java.util.UUID;

/** A notice as the query gives it. */
public record NoticeRow(UUID id, String code, Instant at, ReceiptNumber receiptNumber, UUID task) {}
