package be.fjc.shortchain.contacts.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralDesk;
import be.fjc.casework.ReferralId;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Relation;
import be.fjc.shortchain.contacts.domain.Outreach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which referral and which dossier a family goes on in, for who would read these in the case file. */
@ApplicationScoped
public class HandedOn {

    @Inject
    Access access;

    @Inject
    ReferralDesk referrals;

    @Inject
    DossierDesk dossiers;

    Optional<UUID> referral(Outreach outreach) {
        return handedTo(outreach)
                .filter(known -> may("casework.referral.read", known.relations()))
                .map(known -> known.id().value());
    }

    Optional<UUID> dossier(Outreach outreach) {
        return handedTo(outreach).flatMap(ReferralDesk.Known::dossier).flatMap(this::known);
    }

    /** The same dossier, when the person who is signed in may know of it. */
    public Optional<UUID> known(DossierId dossier) {
        return dossiers.find(dossier)
                .filter(known -> may("casework.dossier.read", known.relations()))
                .map(known -> known.id().value());
    }

    private Optional<ReferralDesk.Known> handedTo(Outreach outreach) {
        return Optional.ofNullable(outreach.referral()).map(ReferralId::new).flatMap(referrals::find);
    }

    private boolean may(String action, Set<Relation> relations) {
        Set<Relation> allowed = access.relationsThatAllow(action);
        return relations.stream().noneMatch(Relation::closes)
                && (allowed.contains(Relation.ANY) || !Collections.disjoint(allowed, relations));
    }
}
