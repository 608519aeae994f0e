package be.fjc.chainapproach.inquiries.domain;

import be.fjc.casework.DossierDesk;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * How the person who asks stands to an inquiry: whoever works for the organisation that is asked has an action there, which opens whom
 * it is about; and what that organisation answered is its own.
 */
public final class InquiryFacts {

    private InquiryFacts() {}

    public static Facts of(Subject subject, UUID inquiry, String organisation, DossierDesk.Known dossier) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        relations.addAll(dossier.relations());
        relations.removeAll(Set.of(Relation.AT_TABLE, Relation.OPEN));
        if (organisation.equals(subject.organisation())) {
            relations.add(Relation.OWN_ACTION);
            relations.add(Relation.OWN_ORGANISATION);
        }
        return new Facts("inquiry", inquiry, relations);
    }
}
