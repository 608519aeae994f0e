package be.fjc.chainapproach.risk.view;

import static be.fjc.platform.access.InformationClass.A;

import be.fjc.casework.FamilyDesk;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.UUID;

/** One of the family, as far as the assessment is about that person. */
public record PartyLine(
        @Open UUID id,
        @Classified(A) String givenName,
        @Classified(A) String familyName,
        @Classified(A) Boolean minor) {

    static PartyLine of(FamilyDesk.Member member) {
        return new PartyLine(member.id(), member.givenName(), member.familyName(), member.minor());
    }
}
