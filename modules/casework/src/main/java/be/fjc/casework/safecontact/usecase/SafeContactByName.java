package be.fjc.casework.safecontact.usecase;

import be.fjc.casework.DossierId;
import be.fjc.casework.SafeContactDesk;
import be.fjc.casework.Telltale;
import be.fjc.casework.domain.Coded;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.matching.domain.Likeness;
import be.fjc.casework.matching.domain.SearchWords;
import be.fjc.casework.safecontact.domain.AgreedMember;
import be.fjc.casework.safecontact.domain.ContactDetail;
import be.fjc.casework.safecontact.domain.SafeChannel;
import be.fjc.casework.safecontact.domain.SafeContacts;
import be.fjc.casework.usecase.Standing;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.kernel.Refusal;
import be.fjc.platform.sealing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** By the whole name, as the hints about members who are in two families; somebody born on another day is somebody else. */
@ApplicationScoped
class SafeContactByName implements SafeContactDesk {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    SafeContacts contacts;

    @Inject
    Seal seal;

    @Override
    public Optional<Refusal> objection(Named who, String channel, boolean message, Instant at) {
        SafeChannel via = Coded.find(SafeChannel.class, channel).orElseThrow();
        return bearers(who)
                .flatMap(member -> objection(member, via, message, at).stream())
                .max((one, other) -> Boolean.compare(isAsking(other), isAsking(one)));
    }

    @Override
    public boolean givesAway(DossierId dossier, UUID reader, Collection<String> texts) {
        List<ContactDetail> details = contacts.details(dossier);
        return Telltale.of(details.stream().filter(one -> !one.person().equals(reader)).flatMap(this::secret).toList(), List.of())
                .without(details.stream().filter(one -> one.person().equals(reader)).flatMap(this::secret).toList())
                .standsIn(texts);
    }

    private Stream<String> secret(ContactDetail detail) {
        return detail.isSafetyCritical() ? Stream.of(seal.open(ContactDetail.placeOfSecret(detail.id()), detail.secret())) : Stream.empty();
    }

    private Optional<Refusal> objection(AgreedMember member, SafeChannel via, boolean message, Instant at) {
        Facts facts = dossiers.find(new DossierId(member.dossier())).map(dossier -> standing.of(access.subject(), dossier)).orElseThrow();
        if (facts.relations().stream().anyMatch(Relation::closes)) {
            return Optional.empty();
        }
        boolean reads = access.peek("casework.safeContact.read", facts).allowed();
        return contacts.inForce(member.person(), at)
                .flatMap(rule -> rule.agreed().objection(Set.of(via), message, at))
                .map(refusal -> reads ? refusal : new Refusal(ASK_FIRST));
    }

    private Stream<AgreedMember> bearers(Named who) {
        if (who.familyName() == null || who.givenName() == null) {
            return Stream.empty();
        }
        var asked = new Likeness.Asked(who.familyName(), who.givenName(), who.birthDate(), null);
        return SearchWords.whole(who.familyName(), who.givenName()).stream()
                .flatMap(words -> contacts.agreedWith(words).stream())
                .filter(member -> who.birthDate() == null || member.birthDate() == null || who.birthDate().equals(member.birthDate()))
                .filter(member -> Likeness.of(asked, new Likeness.Asked(member.familyName(), member.givenName(), member.birthDate(), null))
                        .filter(Likeness::isWhole).isPresent());
    }

    private static boolean isAsking(Refusal refusal) {
        return refusal.code().equals(ASK_FIRST);
    }
}
