package be.fjc.chainapproach.plan.view;

import static be.fjc.platform.access.InformationClass.A;

import be.fjc.casework.FamilyDesk;
import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import java.util.UUID;

/** One of the family whom a plan can be about. */
public record FamilyLine(
        @Open UUID id,
        @Classified(A) String givenName,
        @Classified(A) String familyName,
        @Classified(A) Boolean minor) {

    public static FamilyLine of(FamilyDesk.Member member) {
        return new FamilyLine(member.id(), member.givenName(), member.familyName(), member.minor());
    }
}
