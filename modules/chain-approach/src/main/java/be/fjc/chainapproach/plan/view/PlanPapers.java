package be.fjc.chainapproach.plan.view;

import be.fjc.casework.DossierDesk;
import be.fjc.casework.PaperPress;
import be.fjc.chainapproach.attendance.domain.TableDossiers;
import be.fjc.chainapproach.measures.view.MeasureFiles;
import be.fjc.chainapproach.measures.view.MeasureLine;
import be.fjc.chainapproach.plan.domain.Plan;
import be.fjc.chainapproach.plan.domain.PlanFacts;
import be.fjc.chainapproach.plan.domain.Plans;
import be.fjc.platform.access.Access;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.centre.CurrentCentre;
import be.fjc.platform.kernel.Brussels;
import be.fjc.platform.people.People;
import be.fjc.platform.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The version of a plan that holds, on paper for those who sit with it; each page says who took it, for which organisation and when. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PlanPapers {

    private static final String PRINT = "chain-approach.plan.print";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.forLanguageTag("nl-BE"));

    @Inject
    Access access;

    @Inject
    Plans plans;

    @Inject
    PlanFiles files;

    @Inject
    MeasureFiles measures;

    @Inject
    TableDossiers dossiers;

    @Inject
    PaperPress press;

    @Inject
    People people;

    @Inject
    CurrentCentre centre;

    @Inject
    Clock clock;

    /** Nothing of it is on it that its reader does not read on the screen. */
    public byte[] paper(UUID id) {
        Plan plan = plans.find(id).orElseThrow(() -> access.absent(PRINT, "plan", id));
        DossierDesk.Known dossier = dossiers.find(plan.dossier()).orElseThrow(() -> access.absent(PRINT, "plan", id));
        access.require(PRINT, PlanFacts.of(access.subject(), "plan", id, dossier));
        if (plan.current().isEmpty()) {
            throw access.absent(PRINT, "plan", id);
        }
        List<MeasureLine> held = measures.of(plan.dossier()).measures().stream().filter(one -> Boolean.TRUE.equals(one.holds())).toList();
        return press.print(new PartnerSheet(files.read(id).body()).with(held), mark());
    }

    private String mark() {
        UUID reader = access.subject().account();
        String who = people.find(reader).map(Person::name).orElse(reader.toString());
        String organisation = access.subject().organisation();
        String where = centre.get().organisation(organisation).map(Centre.Organisation::name).orElse(organisation);
        return "Opgehaald door " + who + " (" + where + ") op " + MINUTE.format(clock.instant().atZone(Brussels.ZONE)) + ".";
    }
}
