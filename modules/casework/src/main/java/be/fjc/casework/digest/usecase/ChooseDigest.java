package be.fjc.casework.digest.usecase;

import be.fjc.casework.digest.domain.DigestChoice;
import be.fjc.casework.digest.domain.DigestChoices;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.mail.Mail;
import be.fjc.platform.mail.MailTerms;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** Somebody says where and when a digest is wanted, or that none is. */
@UseCase
public class ChooseDigest {

    private static final String ACTION = "casework.digest.keep";

    @Inject
    Access access;

    @Inject
    DigestChoices choices;

    @Inject
    Mail mail;

    @Inject
    Clock clock;

    /**
     * The first one comes when that time is next there.
     *
     * @param address a mailbox at work, as the centre's file says which those are
     * @param at by the clock in Brussels
     */
    public UUID choose(String address, LocalTime at) {
        access.require(ACTION, Facts.about("digest", null, Relation.SELF));
        Optional<MailTerms> terms = mail.terms().filter(offered -> offered.digestAt() != null);
        Refusal.unless(terms.isPresent(), "noDigest");
        if (!terms.get().allows(address)) {
            throw new InvalidInput("notAtWork", "address");
        }
        Subject subject = access.subject();
        Instant now = clock.instant();
        LocalDate today = WorkingDays.dayOf(now);
        boolean isOver = !now.atZone(WorkingDays.ZONE).toLocalTime().isBefore(at);
        var choice = new DigestChoice(
                Ids.at(now), subject.account(), subject.organisation(), address, at, isOver ? today : today.minusDays(1));
        choices.put(choice);
        return choice.id();
    }

    public void end(UUID id, Expected expected) {
        DigestChoice choice = choices.find(id)
                .filter(own -> own.isOf(access.subject().account()))
                .orElseThrow(() -> access.absent(ACTION, "digest", id));
        access.require(ACTION, Facts.about("digest", id, Relation.SELF));
        expected.check(id, DigestChoice.ONLY_VERSION);
        choices.remove(choice);
    }
}
