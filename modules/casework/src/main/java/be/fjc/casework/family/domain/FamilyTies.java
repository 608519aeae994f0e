package be.fjc.casework.family.domain;

import be.fjc.casework.DossierId;
import java.util.List;
import java.util.UUID;

/** What is kept between the members of families, and who is the same person in several of them. */
public interface FamilyTies {

    List<FamilyRelation> relations(DossierId dossier);

    List<ViolenceEdge> violence(DossierId dossier);

    void add(FamilyRelation relation);

    void add(ViolenceEdge edge);

    /** Whoever had the first identity, in any dossier, has the second from now on. */
    void joinIdentities(UUID one, UUID other);
}
