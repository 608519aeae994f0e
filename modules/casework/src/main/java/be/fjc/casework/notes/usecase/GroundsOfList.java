package be.fjc.casework.notes.usecase;

import be.fjc.casework.LegalGrounds;
import be.fjc.casework.notes.domain.LegalBases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** As the dated list of grounds for disclosure has them. */
@ApplicationScoped
class GroundsOfList implements LegalGrounds {

    @Override
    public List<Ground> all() {
        return LegalBases.all().stream().map(basis -> new Ground(basis.code(), basis.from(), basis.until(), basis.labels())).toList();
    }
}
