package be.fjc.chainapproach.invitations.domain;

import be.fjc.chainapproach.meetings.domain.Meeting;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who takes part in a meeting, and at which mailbox each can be told. */
public interface Invitees {

    /**
     * Whoever comes from a partner at the table, whoever leads it, and whoever directs a dossier on its agenda.
     *
     * @return names by account, in their order
     */
    Map<UUID, String> of(Meeting meeting);

    /**
     * Those of them who come for dossiers alone that are kept from the sight of the person who asks, and would tell by their names that these
     * are there. They are invited as everybody, and not shown.
     */
    Set<UUID> keptFromSight(Meeting meeting);
}
