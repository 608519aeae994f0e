package be.fjc.chainapproach.invitations.usecase;

import static be.fjc.chainapproach.invitations.domain.Standing.TO_INVITE;

import be.fjc.casework.WorkMailboxes;
import be.fjc.chainapproach.invitations.domain.Invitation;
import be.fjc.chainapproach.invitations.domain.Invitations;
import be.fjc.chainapproach.invitations.domain.Invitees;
import be.fjc.chainapproach.invitations.domain.Round;
import be.fjc.chainapproach.meetings.domain.Meeting;
import be.fjc.chainapproach.meetings.domain.Meetings;
import be.fjc.chainapproach.tables.domain.TableFacts;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.mail.Letter;
import be.fjc.platform.mail.Mail;
import be.fjc.platform.mail.MailTerms;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A coordinator tells those who take part when a meeting is, or that it is at another moment or not at all. The mail has two moments and the
 * address of the start screen in it, and nothing that anybody typed.
 */
@UseCase
public class SendInvitations {

    private static final String SEND = "chain-approach.invitation.send";

    @Inject
    Access access;

    @Inject
    Meetings meetings;

    @Inject
    Invitations invitations;

    @Inject
    Invitees invitees;

    @Inject
    WorkMailboxes mailboxes;

    @Inject
    Mail mail;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** @return how many of those whom the person who sends may see were told something */
    public int send(UUID id) {
        Meeting meeting = meetings.find(id).orElseThrow(() -> access.absent(SEND, "meeting", id));
        access.require(SEND, new Facts("meeting", id, TableFacts.of(access.subject(), meeting.table()).relations()));
        MailTerms terms = mail.terms().orElseThrow(() -> new Refusal("noMail"));
        Instant now = clock.instant();
        Refusal.unless(now.isBefore(meeting.plan().startsAt()), "meetingBegan");
        Round round = round(meeting, terms);
        Map<UUID, String> addresses = addresses(round, terms);
        Set<UUID> kept = invitees.keptFromSight(meeting);
        int told = 0;
        for (Round.Person person : round.people()) {
            if (person.standing().isToBeTold()) {
                Invitation invitation = tell(meeting, person, round, now);
                var words = new InvitationWords(centre.get().languages().get(0), invitation.appointment());
                mail.post(new Letter(person.account(), addresses.get(person.account()), words.subject(), words.text(terms.startScreen()),
                        invitation.appointment()), now);
                told += kept.contains(person.account()) ? 0 : 1;
            }
        }
        return told;
    }

    private Invitation tell(Meeting meeting, Round.Person person, Round round, Instant now) {
        UUID by = access.subject().account();
        if (person.standing() == TO_INVITE) {
            Invitation first = new Invitation(meeting, person.account(), by, now);
            invitations.add(first);
            return first;
        }
        person.last().again(meeting, !round.takingPart().contains(person.account()), by, now);
        return person.last();
    }

    private Round round(Meeting meeting, MailTerms terms) {
        Round all = new Round(meeting, invitees.of(meeting).keySet(), Set.of(), invitations.of(meeting.id()));
        return new Round(meeting, all.takingPart(), addresses(all, terms).keySet(), all.told());
    }

    private Map<UUID, String> addresses(Round round, MailTerms terms) {
        Set<UUID> everybody = new HashSet<>(round.takingPart());
        round.told().forEach(invitation -> everybody.add(invitation.account()));
        Map<UUID, String> addresses = new HashMap<>(mailboxes.of(everybody));
        addresses.values().removeIf(address -> !terms.allows(address));
        return addresses;
    }
}
