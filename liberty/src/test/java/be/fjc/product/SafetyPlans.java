package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Safety plans over HTTP, as who directs a dossier writes them for tests. */
public record SafetyPlans(Work work) {

    public static final String API = Tables.API + "/safetyPlans";

    public static SafetyPlans at(String tenant) {
        return new SafetyPlans(Work.at(tenant));
    }

    public static String of(String dossier) {
        return Tables.API + "/dossiers/" + dossier + "/safetyPlans";
    }

    /** @param organisations with which something is agreed */
    public static Map<String, Object> says(String signs, String steps, String havens, String... organisations) {
        List<Object> agreements = new ArrayList<>();
        for (String organisation : organisations) {
            agreements.add(Json.object("organisation", organisation, "agreedWhat", "Belt elke maandag"));
        }
        Map<String, Object> says = Json.object("dangerSigns", signs, "ownSteps", steps, "agreements", agreements, "factors", Json.list(),
                "protections", Json.list(), "reviewOn", Work.inDays(40));
        if (havens != null) {
            says.put("havens", havens);
        }
        return says;
    }

    public Answer start(Someone someone, String dossier, String member, Map<String, Object> says) {
        Map<String, Object> body = Json.object("member", member);
        body.putAll(says);
        return someone.post(of(dossier), Json.text(body));
    }

    /** By who directs. @return its id */
    public String started(String dossier, String member, String havens, String... organisations) {
        return start(work.as("regisseur1"), dossier, member, says("Onrust", "Weggaan", havens, organisations)).expecting(201).text("/id");
    }

    public Answer write(Someone someone, String plan, Map<String, Object> says) {
        return someone.send("PUT", API + "/" + plan + "/text", Json.text(says), Map.of("If-Match", "*"));
    }

    public static Answer read(Someone someone, String plan) {
        return someone.get(API + "/" + plan);
    }

    /** Of the version that holds. */
    public String version(String plan) {
        return read(work.as("regisseur1"), plan).expecting(200).text("/current/id");
    }

    public static Answer reveal(Someone someone, String plan, String version) {
        return someone.post(API + "/" + plan + "/safetyVersions/" + version + "/havenReveals", Json.of("reason", "Synthetisch: zij belde"));
    }

    public static Answer print(Someone someone, String plan) {
        return someone.post(API + "/" + plan + "/safetyPapers", Json.of("printedBecause", "Op het gesprek afgegeven"));
    }

    /** What stands on the paper, as a reader of PDF finds it. */
    public String paper(String tenant, Someone someone, String plan, String paper) {
        return TakenPaper.text(tenant, someone, API + "/" + plan + "/safetyPapers/" + paper + "/content");
    }
}
