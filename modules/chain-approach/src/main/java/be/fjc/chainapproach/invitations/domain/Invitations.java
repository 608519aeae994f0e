package be.fjc.chainapproach.invitations.domain;

import java.util.List;
import java.util.UUID;

/** What everybody was told last of the meetings. */
public interface Invitations {

    List<Invitation> of(UUID meeting);

    void add(Invitation invitation);
}
