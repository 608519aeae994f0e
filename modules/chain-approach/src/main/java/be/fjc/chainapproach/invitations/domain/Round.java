package be.fjc.chainapproach.invitations.domain;

import static java.util.stream.Collectors.toMap;

import be.fjc.chainapproach.meetings.domain.Meeting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who is to be told what of a meeting now: whoever takes part and was not told yet, or otherwise; and whoever counted on it and does not
 * take part any more. Whoever was never told of a meeting is not told that it is called off.
 *
 * @param takingPart accounts, those with a mailbox and those without
 * @param withMailbox those of all accounts that mail can reach
 */
public record Round(Meeting meeting, Set<UUID> takingPart, Set<UUID> withMailbox, List<Invitation> told) {

    /** @param last what this person was told last; null when nothing */
    public record Person(UUID account, Invitation last, Standing standing) {}

    public List<Person> people() {
        Map<UUID, Invitation> byAccount = told.stream().collect(toMap(Invitation::account, Function.identity()));
        Set<UUID> everybody = new LinkedHashSet<>(takingPart);
        everybody.addAll(byAccount.keySet());
        List<Person> people = new ArrayList<>();
        for (UUID account : everybody) {
            Invitation last = byAccount.get(account);
            people.add(new Person(account, last, standing(account, last)));
        }
        return people;
    }

    private Standing standing(UUID account, Invitation last) {
        boolean expected = takingPart.contains(account) && !meeting.isOff();
        if (last != null && !expected && !last.isOn()) {
            return Standing.CALLED_OFF;
        }
        if (last != null && expected && last.tells(meeting)) {
            return Standing.INVITED;
        }
        if (last == null && !expected) {
            return Standing.CALLED_OFF;
        }
        if (!withMailbox.contains(account)) {
            return Standing.NO_MAILBOX;
        }
        return last == null ? Standing.TO_INVITE : Standing.OUTDATED;
    }
}
