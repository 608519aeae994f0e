package be.fjc.shortchain.contacts.web;

import java.util.UUID;

/** The referral that others go on with. @param dossierId that opened out of it; null when none did, or who asked may not know of it */
public record HandedOver(UUID id, String href, String receiptNumber, UUID dossierId) {}
