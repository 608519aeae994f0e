package be.fjc.shortchain.batches.domain;

import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import java.util.Set;
import java.util.UUID;

/** How the person who asks stands to a batch: it is of the organisation that brought it. */
public final class BatchFacts {

    private BatchFacts() {}

    public static Facts of(Subject subject, UUID id, String organisation) {
        return new Facts("batch", id, organisation.equals(subject.organisation()) ? Set.of(Relation.OWN_ORGANISATION) : Set.of());
    }
}
