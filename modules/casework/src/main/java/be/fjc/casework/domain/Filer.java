package be.fjc.casework.domain;

import java.util.UUID;

/**
 * Who files a referral.
 *
 * @param organisation code of the organisation the person works for at that moment
 */
public record Filer(UUID account, String organisation) {}
