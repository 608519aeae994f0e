package be.fjc.casework.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.ReferralDesk;
import be.fjc.casework.ReferralId;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Danger;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Filing;
import be.fjc.casework.domain.Informed;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.PersonDetails;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.domain.ReferralChannel;
import be.fjc.casework.domain.Referrals;
import be.fjc.casework.domain.ReferrerType;
import be.fjc.casework.domain.Verdict;
import be.fjc.casework.usecase.DecideReferral.Admission;
import be.fjc.casework.usecase.DecideReferral.Answer;
import be.fjc.casework.usecase.DecideReferral.Proposal;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Relation;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same referrals as those that professionals file themselves. */
@ApplicationScoped
class DeskOfReferrals implements ReferralDesk {

    @Inject
    FileReferral fileReferral;

    @Inject
    LookFirst lookFirst;

    @Inject
    DecideReferral decideReferral;

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Referrals referrals;

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentCentre centre;

    @Override
    public Filed file(Handed handed) {
        var filing = new Filing(
                handed.receivedOn(),
                ReferralChannel.POLICE_REPORT,
                Listed.of(ReferrerType.LOCAL_POLICE),
                handed.municipality(),
                handed.immediateDanger(),
                null,
                handed.situation(),
                handed.persons().stream().map(one -> details(one, handed.municipality())).toList());
        FileReferral.Filed filed = fileReferral.file(filing, null);
        return new Filed(filed.id(), filed.receiptNumber());
    }

    @Override
    public Opened open(Handed handed, Opening opening) {
        Danger danger = Coded.find(Danger.class, opening.danger()).orElseThrow(() -> new InvalidInput("notInList", "danger"));
        Filed filed = file(handed);
        lookFirst.look(filed.id(), danger, null, Expected.ANY);
        var admission = new Admission(opening.track(), opening.caseDirector(), opening.nextContactOn(), opening.overrideReason());
        List<Answer> answers = opening.criteria().stream().map(one -> new Answer(one.code(), one.met())).toList();
        var proposal = new Proposal(Verdict.ACCEPTED, opening.reason(), answers, null, admission);
        DossierId dossier = decideReferral.decide(filed.id(), proposal, Expected.ANY).orElseThrow();
        return new Opened(filed, dossiers.find(dossier).filter(this::mayKnow).map(Dossier::id), centre.get().track(opening.track()).orElseThrow().level());
    }

    @Override
    public Optional<Known> find(ReferralId id) {
        return referrals.find(id).map(referral -> {
            Set<Relation> relations = standing.of(access.subject(), referral).relations();
            boolean readable = allows("casework.referral.read", relations);
            return new Known(id, relations, readable, dossiers.outOf(id).filter(this::mayKnow).map(Dossier::id));
        });
    }

    private boolean mayKnow(Dossier dossier) {
        return allows("casework.dossier.read", standing.of(access.subject(), dossier).relations());
    }

    private boolean allows(String action, Set<Relation> relations) {
        Set<Relation> allowed = access.relationsThatAllow(action);
        return relations.stream().noneMatch(Relation::closes)
                && (allowed.contains(Relation.ANY) || !Collections.disjoint(allowed, relations));
    }

    private static PersonDetails details(Person one, String municipality) {
        return new PersonDetails(
                one.givenName(),
                one.familyName(),
                one.birthDate(),
                Coded.find(PersonRole.class, one.role()).orElseThrow(),
                municipality,
                one.phone(),
                one.silentBecause() == null ? Informed.INFORMED : Informed.NOT_INFORMED,
                one.silentBecause());
    }
}
