package be.fjc.chainapproach.risk.view;

import static java.util.stream.Collectors.toMap;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.FamilyDesk;
import be.fjc.chainapproach.ChainApproachModule;
import be.fjc.chainapproach.risk.domain.Assessment;
import be.fjc.chainapproach.risk.domain.Instrument;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import be.fjc.platform.runtime.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The words around an assessment: whose it is, who is invited and who did what. Whoever asks here has asked whether it may be seen. */
@ApplicationScoped
class AssessmentHeads {

    @Inject
    FamilyDesk families;

    @Inject
    CurrentCentre centre;

    @Inject
    People people;

    @Inject
    Links links;

    @Inject
    Clock clock;

    HeadLine of(Assessment assessment, DossierDesk.Known dossier) {
        Instrument instrument = assessment.instrument();
        Map<UUID, FamilyDesk.Member> members = families.members(dossier.id(), Brussels.dayOf(clock.instant())).stream()
                .collect(toMap(FamilyDesk.Member::id, Function.identity()));
        return new HeadLine(
                assessment.id(),
                href(assessment.id()),
                dossier.number(),
                instrument.edition().instrument(),
                instrument.edition().version(),
                instrument.title(),
                instrument.subject().code(),
                party(assessment.about().subject(), members),
                party(assessment.about().source(), members),
                assessment.stage().code(),
                assessment.openedAt(),
                person(assessment.openedBy()),
                invited(assessment));
    }

    /** What the centre calls it. */
    String organisation(String code) {
        return centre.get().organisation(code).map(Centre.Organisation::name).orElse(code);
    }

    /** The name of a colleague; null when there is none such any more. */
    String person(UUID account) {
        return account == null ? null : people.find(account).map(Person::name).orElse(null);
    }

    String href(UUID assessment) {
        return links.to(ChainApproachModule.ID, "assessments", assessment);
    }

    private static PartyLine party(UUID id, Map<UUID, FamilyDesk.Member> members) {
        return id == null || !members.containsKey(id) ? null : PartyLine.of(members.get(id));
    }

    private List<InvitedLine> invited(Assessment assessment) {
        return assessment.organisations().stream()
                .map(code -> new InvitedLine(code, organisation(code), assessment.of(code).isPresent()))
                .sorted(Comparator.comparing(InvitedLine::name))
                .toList();
    }
}
