package be.fjc.casework.view;

import be.fjc.casework.ReferralId;
import be.fjc.casework.compartments.domain.Seals;
import be.fjc.casework.domain.Conflicts;
import be.fjc.casework.domain.Referral;
import be.fjc.casework.domain.Referrals;
import be.fjc.casework.domain.Registration;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Decision;
import be.fjc.platform.access.Relation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What stands registered of a referral, for who may put it right: as much of it as that person may read. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Registrations {

    @Inject
    Access access;

    @Inject
    Referrals referrals;

    @Inject
    Conflicts conflicts;

    @Inject
    Seals seals;

    public Seen<Registration> read(ReferralId id) {
        Referral referral = referrals.find(id).orElseThrow(() -> access.absent("casework.referral.correct", "referral", id.value()));
        Decision decision = access.require("casework.referral.correct", new Facts("referral", id.value(), relations(referral)));
        return new Seen<>(id.value(), referral.version(), decision, access.readable(referral.registration(), decision));
    }

    private Set<Relation> relations(Referral referral) {
        UUID reader = access.subject().account();
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (referral.isUndecided()) {
            relations.add(Relation.UNDECIDED);
        }
        if (referral.isFiledBy(reader)) {
            relations.add(Relation.FILED);
        }
        if (conflicts.bars(reader, referral.id().value())) {
            relations.add(Relation.CONFLICTED);
        }
        if (seals.keepFrom(reader, referral.id().value())) {
            relations.add(Relation.SEALED);
        }
        return relations;
    }
}
