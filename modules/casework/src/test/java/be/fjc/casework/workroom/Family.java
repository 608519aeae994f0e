package be.fjc.casework.workroom;

import be.fjc.casework.domain.Filing;
import be.fjc.casework.domain.Informed;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.domain.PersonDetails;
import be.fjc.casework.domain.PersonRole;
import be.fjc.casework.domain.ReferralChannel;
import be.fjc.casework.domain.ReferrerType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A family to refer: mother, father and two children unless said otherwise. */
public final class Family {

    private final String name;
    private final List<PersonDetails> members = new ArrayList<>();
    private final Map<Integer, String> secretPhones = new HashMap<>();
    private boolean immediateDanger;
    private LocalDate receivedOn;

    private Family(String name) {
        this.name = name;
        member("Moeder", "1985-03-02", PersonRole.VICTIM, Informed.AGREES, null);
        member("Vader", "1982-11-20", PersonRole.SUSPECTED, Informed.NOT_INFORMED, "Synthetisch: niet veilig.");
        member("Oudste", "2012-05-05", PersonRole.CHILD, Informed.INFORMED, null);
        member("Jongste", "2018-08-08", PersonRole.CHILD, Informed.INFORMED, null);
    }

    public static Family aFamily(String name) {
        return new Family(name);
    }

    public Family inImmediateDanger() {
        immediateDanger = true;
        return this;
    }

    public Family receivedOn(LocalDate day) {
        receivedOn = day;
        return this;
    }

    /** The member at this place has a number that nobody may come to know. */
    public Family withSecretPhone(int place, String number) {
        secretPhones.put(place, number);
        return this;
    }

    /** The referral that tells about it. */
    public Filing referred() {
        return new Filing(
                receivedOn,
                ReferralChannel.ONLINE,
                Listed.of(ReferrerType.GP),
                "Testdorp",
                immediateDanger,
                immediateDanger ? "Synthetisch: vandaag gevaar." : null,
                "Synthetisch: spanningen thuis.",
                members,
                secretPhones);
    }

    private void member(String givenName, String born, PersonRole role, Informed informed, String why) {
        members.add(new PersonDetails(
                givenName, name, LocalDate.parse(born), role, "Testdorp", "+32 400 00 00 00", informed, why));
    }
}
