package be.fjc.chainapproach.safety.view;

import static be.fjc.platform.access.InformationClass.R;

import be.fjc.casework.FamilyDesk;
import be.fjc.platform.access.Classified;
import java.util.UUID;

/** What protects, as it was found out in the dossier. @param member left out when it protects the whole family */
public record ProtectionLine(
        @Classified(R) UUID id,
        @Classified(R) String factor,
        @Classified(R) UUID member,
        @Classified(R) String state) {

    static ProtectionLine of(FamilyDesk.Protection one) {
        return new ProtectionLine(one.id(), one.factor(), one.member(), one.state());
    }
}
