package be.fjc.casework.view;

import be.fjc.casework.DossierId;
import be.fjc.casework.KnownFamilies;
import be.fjc.casework.domain.DossierState;
import be.fjc.platform.access.Access;
import be.fjc.platform.runtime.web.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** By the search for dossiers, with its own question to the decision function and its own row in the audit. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class FamiliesFound implements KnownFamilies {

    private static final int HINTS_AT_MOST = 5;

    @Inject
    Access access;

    @Inject
    DossierSearch search;

    @Override
    public List<Family> of(String familyName, String givenName, LocalDate birthDate) {
        if (access.relationsThatAllow("casework.dossier.search").isEmpty()) {
            return List.of();
        }
        var sought = new PersonSought(familyName, givenName, birthDate, null, null, null);
        return search.search(sought, new Cut("after", HINTS_AT_MOST, List.of())).stream()
                .limit(HINTS_AT_MOST)
                .map(Found::line)
                .map(line -> new Family(new DossierId(line.id()), line.number(), line.state().equals(DossierState.OPEN.code())))
                .toList();
    }
}
