package be.fjc.casework.tasks.usecase;

import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.domain.Substitution;
import be.fjc.casework.tasks.domain.Substitutions;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody who will be away says which colleague sees to the tasks. */
@UseCase
public class SetSubstitute {

    @Inject
    Access access;

    @Inject
    Owners owners;

    @Inject
    Substitutions substitutions;

    @Inject
    Clock clock;

    /** @param substitute somebody of the same organisation */
    public UUID set(UUID substitute, LocalDate from, LocalDate until) {
        access.require("casework.substitution.keep", Facts.about("substitution", null, Relation.SELF));
        Subject subject = access.subject();
        owners.requireWorker(subject.organisation(), substitute, "substitute");
        Instant now = clock.instant();
        var substitution = new Substitution(Ids.at(now), subject.account(), substitute, from, until, WorkingDays.dayOf(now), now);
        substitutions.add(substitution);
        return substitution.id();
    }

    public void end(UUID id, Expected expected) {
        Substitution substitution = substitutions.find(id)
                .filter(own -> own.isOf(access.subject().account()))
                .orElseThrow(() -> access.absent("casework.substitution.keep", "substitution", id));
        access.require("casework.substitution.keep", Facts.about("substitution", id, Relation.SELF));
        expected.check(id, Substitution.ONLY_VERSION);
        substitutions.remove(substitution);
    }
}
