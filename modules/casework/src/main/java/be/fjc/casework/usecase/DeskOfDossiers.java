package be.fjc.casework.usecase;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossier;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.Step;
import be.fjc.casework.domain.Timeline;
import be.fjc.platform.access.Access;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** As the case file knows them: the same relations as for its own use cases, conflicts of interest and seals among them. */
@ApplicationScoped
class DeskOfDossiers implements DossierDesk {

    @Inject
    Access access;

    @Inject
    Standing standing;

    @Inject
    Dossiers dossiers;

    @Inject
    Timeline timeline;

    @Override
    public Optional<Known> find(DossierId id) {
        return dossiers.find(id).map(this::known);
    }

    @Override
    public List<Member> family(DossierId id) {
        return dossiers.find(id).stream()
                .flatMap(dossier -> dossier.family().stream())
                .filter(member -> member.leftOn() == null)
                .map(member -> new Member(member.givenName(), member.familyName(), member.birthDate()))
                .toList();
    }

    @Override
    public void note(DossierId dossier, String code, Map<String, String> params, Instant now) {
        timeline.add(Step.of(dossier, code, params, access.subject().account(), now));
    }

    private Known known(Dossier dossier) {
        return new Known(
                dossier.id(),
                dossier.number().value(),
                dossier.track(),
                dossier.isOpen(),
                dossier.caseDirector(),
                standing.of(access.subject(), dossier).relations());
    }
}
