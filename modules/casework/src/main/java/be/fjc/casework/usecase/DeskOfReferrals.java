package be.fjc.casework.usecase;

import be.fjc.casework.ReferralDesk;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Filing;
import be.fjc.casework.domain.Informed;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.PersonDetails;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.domain.ReferralChannel;
import be.fjc.casework.domain.ReferrerType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The same referrals as those that professionals file themselves. */
@ApplicationScoped
class DeskOfReferrals implements ReferralDesk {

    @Inject
    FileReferral fileReferral;

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
