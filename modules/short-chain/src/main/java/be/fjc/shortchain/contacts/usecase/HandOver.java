package be.fjc.shortchain.contacts.usecase;

import be.fjc.casework.ReferralDesk;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.kernel.UseCase;
import be.fjc.shortchain.contacts.domain.Attempt;
import be.fjc.shortchain.contacts.domain.HandedTo;
import be.fjc.shortchain.contacts.domain.Outreaches;
import be.fjc.shortchain.contacts.usecase.OutreachAtHand.Held;
import be.fjc.shortchain.interventions.domain.PersonRole;
import be.fjc.shortchain.interventions.domain.Reported.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Others go on with a family: one referral with whom the intervention names, and nobody is asked twice. What lies sealed stays here: the number
 * and the remark of the police, what was said to us, and the home of a house ban.
 */
@UseCase
public class HandOver {

    private static final String HAND_OVER = "short-chain.outreach.handOver";

    /** Codes of results after which the person knows of it. */
    private static final Set<String> SPOKEN = Set.of("reachedAccepts", "reachedThinks", "reachedRefuses");

    private static final String ACUTE = "acute";

    /** The Flemish level of a track in which a family comes into the chain approach. */
    private static final int CHAIN_APPROACH = 3;

    @Inject
    OutreachAtHand hand;

    @Inject
    Outreaches outreaches;

    @Inject
    ReferralDesk referrals;

    /**
     * @param situation what is going on, in words that everybody who reads referrals may read
     * @param silentBecause why who was not spoken to does not know of it
     */
    public ReferralDesk.Filed handOver(UUID id, HandedTo to, boolean danger, String situation, String silentBecause, Expected expected) {
        Held held = hand.atAll(HAND_OVER, id, expected);
        Refusal.unless(!held.outreach().isHandedOver(), "outreachHandedOver");
        ReferralDesk.Filed filed = referrals.file(handed(held, danger, situation, silentBecause));
        held.outreach().handOver(to, filed.id().value(), held.by(), held.at());
        return filed;
    }

    /**
     * The same, and its dossier opens at once: for who may also take up a referral. All of it or nothing.
     *
     * @param opening how the dossier opens
     */
    public ReferralDesk.Opened open(UUID id, String situation, String silentBecause, ReferralDesk.Opening opening, Expected expected) {
        Held held = hand.atAll(HAND_OVER, id, expected);
        Refusal.unless(!held.outreach().isHandedOver(), "outreachHandedOver");
        ReferralDesk.Opened opened = referrals.open(handed(held, ACUTE.equals(opening.danger()), situation, silentBecause), opening);
        HandedTo to = opened.level() == CHAIN_APPROACH ? HandedTo.CHAIN_APPROACH : HandedTo.DOSSIER;
        held.outreach().handOver(to, opened.referral().id().value(), held.by(), held.at());
        return opened;
    }

    private ReferralDesk.Handed handed(Held held, boolean danger, String situation, String silentBecause) {
        UUID id = held.outreach().id();
        Set<Integer> spoken = outreaches.attempts(id).stream()
                .filter(attempt -> attempt.person() != null && SPOKEN.contains(attempt.result().split("-")[0]))
                .map(Attempt::person)
                .collect(Collectors.toSet());
        List<Person> all = held.persons();
        List<ReferralDesk.Person> persons = IntStream.range(0, all.size())
                .filter(place -> all.get(place).givenName() != null && all.get(place).familyName() != null)
                .mapToObj(place -> person(all.get(place), spoken.contains(place) ? null : silentBecause))
                .toList();
        Refusal.unless(!persons.isEmpty(), "nobodyToHandOver");
        return new ReferralDesk.Handed(
                Brussels.dayOf(held.intervention().occurredAt()), held.intervention().municipality(), danger, situation, persons);
    }

    private static ReferralDesk.Person person(Person one, String silentBecause) {
        String role = one.role() == PersonRole.SUSPECT ? "suspected" : one.role().code();
        return new ReferralDesk.Person(one.givenName(), one.familyName(), one.birthDate(), role, one.phone(), silentBecause);
    }
}
