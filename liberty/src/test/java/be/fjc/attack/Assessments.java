package be.fjc.attack;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Json;
import be.fjc.product.Risk;
import be.fjc.product.Work;
import be.fjc.testkit.attack.Markers;
import java.util.List;
import java.util.Map;

/** Joint assessments of risk that the police is invited to, and what must be right in a body about one. */
final class Assessments {

    private Assessments() {}

    static Map<String, Object> known(String tenant, Thing thing) {
        return Known.at(tenant, "instrument", Risk.ADULTS, "subjectMember", thing.id("subjectMember"), "sourceMember", thing.id("sourceMember"),
                "organisations", Json.list("lokale-politie"), "item", "control", "state", "yes", "scores", Json.list(), "replaces", null, "dissents", Json.list());
    }

    /** A dossier with an assessment to which the police contributed. */
    static Thing blind(String tenant, Thing dossier, Markers markers) {
        Risk risk = Risk.at(tenant);
        String id = dossier.id("dossierId");
        List<String> family = risk.members(id);
        String assessment = risk.opened(id, "lokale-politie");
        Risk.contribute(Work.at(tenant).as("politie"), assessment,
                Risk.said(markers.plant("assessment", "contributeAssessment", "evidence"), "strangulation")).expecting(201);
        return new Thing(Map.of("dossierId", id, "assessmentId", assessment, "subjectMember", family.get(0), "sourceMember", family.get(1)),
                dossier.persons());
    }

    /** The same on the table. */
    static Thing begun(String tenant, Thing dossier, Markers markers) {
        Thing blind = blind(tenant, dossier, markers);
        Risk.begin(Work.at(tenant).as("regisseur1"), blind.id("assessmentId")).expecting(201);
        return blind;
    }

    /** One that the case director settled on below its floor. */
    static Thing lowered(String tenant, Thing dossier, Markers markers) {
        Thing begun = begun(tenant, dossier, markers);
        Map<String, Object> reached = Risk.reached("low");
        reached.put("loweringReason", "Synthetisch");
        Risk.conclude(Work.at(tenant).as("regisseur1"), begun.id("assessmentId"), reached).expecting(201);
        return begun;
    }
}
