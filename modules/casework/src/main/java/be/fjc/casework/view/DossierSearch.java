package be.fjc.casework.view;

import be.fjc.casework.domain.DossierNumber;
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

/** Dossiers looked up by whom they are about, the best fit first; or the one with a number. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DossierSearch {

    private static final String ACTION = "casework.dossier.search";

    private static final String PERSONS = """
            select new be.fjc.casework.view.FoundRow(
                p.dossier.id, p.id, p.details.givenName, p.details.familyName, p.details.birthDate, p.details.role,
                p.details.municipality, p.details.phone)
            from DossierPerson p""";

    @PersistenceContext(unitName = "casework")
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    DossierLists lists;

    /**
     * Of a dossier that is not the reader's own only its existence shows, after all others and in no order that tells anything, and only
     * to who knows whom to ask for.
     */
    public List<Found<DossierLine>> search(PersonSought sought, Cut cut) {
        sought.checkReadable(access.require(ACTION, Facts.collection("dossier", access.relationsThatAllow(ACTION))));
        var rows = lists.seen();
        if (sought.number() != null) {
            Optional<DossierNumber> number = number(sought.number());
            if (number.isEmpty()) {
                return List.of();
            }
            rows.where("d.number = :number", "number", number.get());
        }
        if (sought.isNobody()) {
            return List.of();
        }
        if (sought.asksPerson()) {
            about(sought, rows);
        }
        List<DossierRow> found = rows.list(entities, "d.id desc", FoundPersons.FILES_AT_MOST);
        FoundPersons persons = FoundPersons.in(
                found.stream().map(DossierRow::id).toList(), sought, entities, PERSONS, "p.dossier.id in :files");
        List<Found<DossierLine>> shown = lists.lines(found, ACTION, persons.shown()).stream()
                .filter(line -> persons.isMeant(line.id()))
                .map(line -> new Found<>(persons.score(line.id(), line.persons()), line.id(), line))
                .toList();
        return Found.page(shown, cut);
    }

    private void about(PersonSought sought, Selection<DossierRow> rows) {
        String fits = "d.id in (select p.dossier.id from DossierPerson p where %s)";
        rows.where(fits.formatted(sought.condition()));
        sought.fill(rows);
        if (access.relationsThatAllow("casework.dossier.read").contains(Relation.ANY)) {
            return;
        }
        String own = "d.caseDirector = :reader";
        if (sought.isExact()) {
            rows.where(own + " or " + fits.formatted(sought.wholeCondition()));
            sought.fillWhole(rows);
        } else {
            rows.where(own);
        }
    }

    private static Optional<DossierNumber> number(String text) {
        try {
            return Optional.of(new DossierNumber(text.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException notANumber) {
            return Optional.empty();
        }
    }
}
