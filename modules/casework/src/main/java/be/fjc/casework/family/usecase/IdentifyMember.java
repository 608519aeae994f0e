package be.fjc.casework.family.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.DossierPerson;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.family.domain.FamilyTies;
import be.fjc.casework.family.usecase.FamilyAtHand.Opened;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Somebody who reads two dossiers says that a member of one is a member of the other too, or is not after all. Who reads only one of
 * them learns nothing: no line in a timeline, no new version, no other words.
 */
@UseCase
public class IdentifyMember {

    @Inject
    FamilyAtHand hand;

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    FamilyTies ties;

    /** From now on both are one and the same person, with everybody whom either already was. */
    public void same(DossierId id, UUID memberId, DossierId otherId, UUID otherMember, Expected expected) {
        DossierPerson member = member(hand.open(id, expected), memberId);
        Dossier other = dossiers.find(otherId).orElseThrow(() -> access.absent("casework.dossier.read", "dossier", otherId.value()));
        access.require("casework.dossier.read", standing.of(access.subject(), other));
        DossierPerson same = other.member(otherMember).orElseThrow(() -> access.absent("casework.dossier.read", "member", otherMember));
        ties.joinIdentities(member.identity(), same.identity());
    }

    /** From now on this member is nobody in any other dossier. */
    public void nobodyElse(DossierId id, UUID memberId, Expected expected) {
        Opened opened = hand.open(id, expected);
        member(opened, memberId).identify(Ids.at(opened.at()));
    }

    private DossierPerson member(Opened opened, UUID id) {
        return opened.dossier().member(id).orElseThrow(() -> access.absent("casework.family.change", "member", id));
    }
}
