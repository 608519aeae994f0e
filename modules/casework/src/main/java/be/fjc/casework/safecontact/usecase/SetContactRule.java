package be.fjc.casework.safecontact.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.casework.safecontact.domain.Agreement;
import be.fjc.casework.safecontact.domain.ContactRule;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Subject;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Ids;
import be.fjc.platform.kernel.UseCase;
import be.fjc.platform.sealing.Seal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Someone writes down what was agreed with a person about being contacted, in place of what was agreed before. */
@UseCase
public class SetContactRule {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    SafeContacts contacts;

    @Inject
    Timeline timeline;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** @return the id of the new edition */
    public UUID set(DossierId id, UUID person, Agreement agreed, CodeWord codeWord, Expected expected) {
        Subject subject = access.subject();
        Dossier dossier = dossiers.find(id).orElseThrow(() -> access.absent("casework.safeContact.write", "dossier", id.value()));
        access.require("casework.safeContact.write", standing.of(subject, dossier));
        expected.check(id.value(), dossier.version());
        dossier.requireMember(person);
        Instant now = clock.instant();
        Optional<ContactRule> before = contacts.inForce(person, now);
        UUID rule = Ids.at(now);
        int edition = before.map(ContactRule::edition).orElse(0) + 1;
        byte[] sealed = codeWord.sealed(seal, rule, before.orElse(null));
        contacts.add(new ContactRule(rule, id, person, edition, agreed, sealed, subject.account(), now));
        dossier.touch(now);
        timeline.add(Step.of(id, "contactRuleSet", Map.of("person", person.toString()), subject.account(), now));
        return rule;
    }

    /**
     * What becomes of the code word; whoever sets a rule need not know it.
     *
     * @param text the new one; null when there is no new one
     * @param dropped whether there is none any more; otherwise the one before stays
     */
    public record CodeWord(String text, boolean dropped) {

        /** A sealed text is good for its own row only, so what stays is sealed again. */
        private byte[] sealed(Seal seal, UUID rule, ContactRule before) {
            if (text != null) {
                return seal.seal(ContactRule.placeOfCodeWord(rule), text);
            }
            if (dropped || before == null || !before.hasCodeWord()) {
                return null;
            }
            return seal.seal(ContactRule.placeOfCodeWord(rule), seal.open(ContactRule.placeOfCodeWord(before.id()), before.codeWord()));
        }
    }
}
