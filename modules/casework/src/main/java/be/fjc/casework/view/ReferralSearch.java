package be.fjc.casework.view;

import be.fjc.casework.domain.ReceiptNumber;
import be.fjc.platform.access.Access;
import be.fjc.platform.access.Access.Facts;
import be.fjc.platform.access.Relation;
import be.fjc.platform.runtime.web.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Referrals looked up by whom they are about, the best fit first; or the one with a receipt number. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class ReferralSearch {

    private static final String ACTION = "casework.referral.search";

    private static final String PERSONS = """
            select new be.fjc.casework.view.FoundRow(
                p.referral.id, p.id, p.details.givenName, p.details.familyName, p.details.birthDate, p.details.role,
                p.details.municipality, p.details.phone)
            from ReferralPerson p""";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ReferralLists lists;

    /** Only referrals whose persons the reader may read take part. */
    public List<Found<ReferralLine>> search(PersonSought sought, Cut cut) {
        Set<Relation> allowed = access.relationsThatAllow(ACTION);
        sought.checkReadable(access.require(ACTION, Facts.collection("referral", allowed)));
        var rows = lists.visible(allowed);
        if (sought.number() != null) {
            Optional<ReceiptNumber> number = number(sought.number());
            if (number.isEmpty()) {
                return List.of();
            }
            rows.where("r.receiptNumber = :number", "number", number.get());
        }
        if (sought.isNobody()) {
            return List.of();
        }
        if (sought.asksPerson()) {
            rows.where("r.id in (select p.referral.id from ReferralPerson p where " + sought.condition() + ")");
            sought.fill(rows);
        }
        List<ReferralRow> found = rows.list(entities, ReferralLists.NEWEST, FoundPersons.FILES_AT_MOST);
        FoundPersons persons = FoundPersons.in(
                found.stream().map(ReferralRow::id).toList(), sought, entities, PERSONS, "p.referral.id in :files");
        List<Found<ReferralLine>> shown = lists.lines(found, ACTION, persons.shown()).stream()
                .filter(line -> persons.isMeant(line.id()))
                .map(line -> new Found<>(persons.score(line.id(), line.persons()), line.id(), line))
                .toList();
        return Found.page(shown, cut);
    }

    private static Optional<ReceiptNumber> number(String text) {
        try {
            return Optional.of(new ReceiptNumber(text.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }
}
