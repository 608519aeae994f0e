package be.fjc.casework.tracks.domain;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralId;
import java.util.Set;

/** What the case file shows about the rules of tracks, and where they were passed over. */
public interface Evidence {

    /** Which of these hold of a dossier; {@link TrackRule#SAFETY_KNOWN} never does, it is a matter of how somebody closes. */
    Set<TrackRule> held(DossierId dossier, ReferralId referral, Set<TrackRule> asked);

    void add(PassedRule passed);
}
