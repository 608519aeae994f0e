package be.fjc.casework.findings.demo;

import static be.fjc.casework.findings.domain.Severity.LESS_SERIOUS;
import static be.fjc.casework.findings.domain.Severity.SERIOUS;
import static be.fjc.casework.findings.domain.Severity.VERY_SERIOUS;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.Dossiers;
import be.fjc.casework.domain.LifeDomain;
import be.fjc.casework.domain.Listed;
import be.fjc.casework.family.domain.ViolenceForm;
import be.fjc.casework.findings.domain.FactorCode;
import be.fjc.casework.findings.domain.FactorState;
import be.fjc.casework.findings.domain.Incident;
import be.fjc.casework.findings.domain.Involvement;
import be.fjc.casework.findings.domain.Observation;
import be.fjc.casework.findings.domain.Occurrence;
import be.fjc.casework.findings.domain.PartyKind;
import be.fjc.casework.findings.domain.PlaceKind;
import be.fjc.casework.findings.domain.Precision;
import be.fjc.casework.findings.domain.ProtectiveFactor;
import be.fjc.casework.findings.domain.Severity;
import be.fjc.casework.findings.domain.Source;
import be.fjc.casework.findings.domain.Told;
import be.fjc.casework.findings.usecase.RecordFinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is found out about five families of the synthetic year. Over their twenty incidents the severities are those that Limburg
 * published of its interventions: 20 in a hundred very serious, 35 serious, 45 less serious. With the first three violence rises, with
 * the fourth it falls, with the last it stays.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DemoFindings {

    private static final List<List<Ago>> FAMILIES = List.of(
            List.of(ago(300, LESS_SERIOUS), ago(210, LESS_SERIOUS), ago(100, LESS_SERIOUS), ago(20, SERIOUS)),
            List.of(ago(320, LESS_SERIOUS), ago(260, LESS_SERIOUS), ago(90, SERIOUS), ago(8, VERY_SERIOUS)),
            List.of(ago(280, LESS_SERIOUS), ago(120, SERIOUS), ago(60, SERIOUS), ago(15, VERY_SERIOUS)),
            List.of(ago(330, VERY_SERIOUS), ago(250, SERIOUS), ago(210, LESS_SERIOUS), ago(30, LESS_SERIOUS)),
            List.of(ago(300, VERY_SERIOUS), ago(250, SERIOUS), ago(100, SERIOUS), ago(40, LESS_SERIOUS)));

    @Inject
    RecordFinding recordFinding;

    @Inject
    Dossiers dossiers;

    /** How many families there is something to tell about. */
    public static int families() {
        return FAMILIES.size();
    }

    /**
     * Tells it as whoever acts now, in one transaction.
     *
     * @param family which of the five, from 0
     * @param today the day on which it is told
     */
    public void tell(int family, DossierId dossier, LocalDate today) {
        List<UUID> persons = dossiers.find(dossier).orElseThrow().family().stream().map(member -> member.id()).toList();
        List<Told> told = new ArrayList<>();
        FAMILIES.get(family).forEach(one -> told.add(incident(one, persons, today)));
        told.add(housing(3 - family % 3, today.minusDays(1)));
        if (family == 1) {
            told.add(housing(4, today.minusDays(90)));
            told.add(new ProtectiveFactor.Facts(
                    FactorCode.SAFE_NETWORK, null, FactorState.PARTLY, "Synthetisch voorbeeld: een buurvrouw.", source(today)));
            told.add(new Involvement.Facts(
                    PartyKind.OCMW, "Testdienst", persons.get(0), List.of(Listed.of(LifeDomain.HOUSING), Listed.of(LifeDomain.FINANCES)),
                    today.minusDays(200), null, "Test Dienst (maatschappelijk werk)", "Synthetisch voorbeeld: budgetbegeleiding.", source(today)));
        }
        told.forEach(one -> recordFinding.record(dossier, one, null));
    }

    private static Incident.Facts incident(Ago one, List<UUID> persons, LocalDate today) {
        LocalDate day = today.minusDays(one.days);
        List<Listed<ViolenceForm>> forms = List.of(
                Listed.of(one.severity == LESS_SERIOUS ? ViolenceForm.PSYCHOLOGICAL : ViolenceForm.PHYSICAL), Listed.of(ViolenceForm.THREATS));
        return new Incident.Facts(
                new Occurrence(Precision.DAY, day, null, null), null, PlaceKind.HOME, forms, one.severity, one.severity == VERY_SERIOUS,
                one.severity == LESS_SERIOUS ? null : true, null, persons.subList(1, 2), persons.subList(0, 1), null,
                "Synthetisch voorbeeld: een ruzie die uit de hand liep.", new Source(PartyKind.LOCAL_POLICE, day, null));
    }

    private static Observation.Facts housing(int weight, LocalDate on) {
        return new Observation.Facts(
                Listed.of(LifeDomain.HOUSING), null, "Synthetisch voorbeeld: huurachterstand.", "Synthetisch voorbeeld: de verhuurder denkt mee.",
                weight, null, source(on));
    }

    private static Source source(LocalDate on) {
        return new Source(PartyKind.OWN_OBSERVATION, on, null);
    }

    private static Ago ago(int days, Severity severity) {
        return new Ago(days, severity);
    }

    /** How many days ago something happened, and how serious it was. */
    private record Ago(int days, Severity severity) {}
}
