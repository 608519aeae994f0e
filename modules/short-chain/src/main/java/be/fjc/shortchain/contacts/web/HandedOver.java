package be.fjc.shortchain.contacts.web;

import java.util.UUID;

/** The referral that others go on with. */
public record HandedOver(UUID id, String href, String receiptNumber) {}
