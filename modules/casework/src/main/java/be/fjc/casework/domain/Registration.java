package be.fjc.casework.domain;

import static be.fjc.platform.access.InformationClass.A;
import static be.fjc.platform.access.InformationClass.R;

import be.fjc.platform.access.Classified;
import be.fjc.platform.access.Open;
import be.fjc.platform.kernel.InvalidInput.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What stands registered of a referral and may have been written down wrongly; every component null where nothing is known. */
public record Registration(
        @Classified(R) String channel,
        @Classified(R) String referrerType,
        @Classified(R) String municipality,
        @Classified(R) Boolean immediateDanger,
        @Classified(R) String dangerNote,
        @Classified(R) String situation,
        @Classified(A) List<Member> persons) {

    /** One of the family. */
    public record Member(
            @Open UUID id,
            @Classified(A) String givenName,
            @Classified(A) String familyName,
            @Classified(A) LocalDate birthDate,
            @Classified(A) String role,
            @Classified(A) String municipality,
            @Classified(A) String phone,
            @Classified(R) String informed,
            @Classified(R) String notInformedReason) {

        static Member of(UUID id, PersonDetails details) {
            return details.registered(id);
        }

        PersonDetails details() {
            return new PersonDetails(
                    givenName,
                    familyName,
                    birthDate,
                    Coded.find(PersonRole.class, role).orElseThrow(),
                    municipality,
                    phone,
                    Coded.find(Informed.class, informed).orElseThrow(),
                    notInformedReason);
        }

        private List<Issue> missing(String path) {
            List<Issue> missing = new ArrayList<>();
            require(missing, givenName, path + ".givenName");
            require(missing, familyName, path + ".familyName");
            require(missing, role, path + ".role");
            require(missing, informed, path + ".informed");
            if (Informed.NOT_INFORMED.code().equals(informed)) {
                require(missing, notInformedReason, path + ".notInformedReason");
            }
            return missing;
        }
    }

    /** What a referral cannot do without and is not there. */
    public List<Issue> missing() {
        List<Issue> missing = new ArrayList<>();
        require(missing, channel, "channel");
        require(missing, referrerType, "referrerType");
        require(missing, municipality, "municipality");
        require(missing, immediateDanger, "immediateDanger");
        require(missing, situation, "situation");
        require(missing, persons, "persons");
        for (int at = 0; persons != null && at < persons.size(); at++) {
            missing.addAll(persons.get(at).missing("persons[" + at + "]"));
        }
        return missing;
    }

    private static void require(List<Issue> missing, Object value, String name) {
        if (value == null) {
            missing.add(new Issue("required", name));
        }
    }
}
