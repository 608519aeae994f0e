package be.fjc.casework.view;

import be.fjc.casework.domain.ReferralChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the file of one referral shows beyond its line in a list. */
public record ReferralRest(
        long version,
        ReferralChannel channel,
        LocalDate receivedOn,
        String filedFor,
        String dangerNote,
        String situation,
        UUID firstLookedBy,
        String firstLookNote,
        String reason,
        String redirectedTo,
        Instant decidedAt,
        UUID decidedBy,
        UUID dossier) {

    static final String NEW = """
            new be.fjc.casework.view.ReferralRest(
                r.version, r.channel, r.receivedOn, r.filedFor, r.dangerNote, r.situation, r.firstLook.by, r.firstLook.note,
                r.reason, r.redirectedTo, r.decidedAt, r.decidedBy, d.id)""";
}
