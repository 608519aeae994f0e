package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Joint assessments over HTTP, as the people of a centre make them for tests. */
public record Risk(Work work) {

    public static final String API = Tables.API + "/assessments";
    public static final String ADULTS = "taxatiekader-ifg";
    public static final String CHILD = "taxatiekader-kind";

    public static Risk at(String tenant) {
        return new Risk(Work.at(tenant));
    }

    public static String of(String dossier) {
        return Tables.API + "/dossiers/" + dossier + "/assessments";
    }

    /** Mother, father, daughter and son of a {@link Family}. */
    public List<String> members(String dossier) {
        List<String> ids = new ArrayList<>();
        work.as("regisseur1").get(Work.API + "/dossiers/" + dossier + "/family").expecting(200).json().get("members")
                .forEach(member -> ids.add(member.get("id").asString()));
        return ids;
    }

    /** Of the mother as to the father, by who directs. @return its id */
    public String opened(String dossier, String... organisations) {
        List<String> family = members(dossier);
        return open(work.as("regisseur1"), dossier, ADULTS, family.get(0), family.get(1), organisations).expecting(201).text("/id");
    }

    /** Of one child for itself, by who directs. @return its id */
    public String openedForChild(String dossier, String child, String... organisations) {
        return open(work.as("regisseur1"), dossier, CHILD, child, null, organisations).expecting(201).text("/id");
    }

    public Answer open(Someone someone, String dossier, String instrument, String subject, String source, String... organisations) {
        Map<String, Object> body = Json.object("instrument", instrument, "subjectMember", subject, "organisations", Json.list((Object[]) organisations));
        if (source != null) {
            body.put("sourceMember", source);
        }
        return someone.post(of(dossier), Json.text(body));
    }

    /** Yes to these items, each with this source; of all others nobody knows. */
    public static Map<String, Object> said(String evidence, String... items) {
        List<Object> answers = new ArrayList<>();
        for (String item : items) {
            answers.add(answer(item, "yes", evidence));
        }
        return Json.object("answers", answers, "judgedLevel", "medium", "judgedBecause", evidence, "scores", Json.list());
    }

    public static Map<String, Object> answer(String item, String state, String evidence) {
        return Json.object("item", item, "state", state, "evidence", evidence, "evidenceOn", Work.inDays(-3), "confidence", "high");
    }

    public static Map<String, Object> score(String name, Integer points, String level, boolean judicial) {
        Map<String, Object> score = Json.object("scoreName", name, "scoreOn", Work.inDays(-30), "scoreLevel", level, "scoreOwner", "Testdienst",
                "judicial", judicial);
        if (points != null) {
            score.put("scorePoints", points);
        }
        return score;
    }

    public static Answer contribute(Someone someone, String assessment, Map<String, Object> said) {
        return someone.post(API + "/" + assessment + "/contributions", Json.text(said));
    }

    public static Answer begin(Someone someone, String assessment) {
        return someone.post(API + "/" + assessment + "/consensusStarts", "");
    }

    public static Map<String, Object> reached(String level) {
        return Json.object("level", level, "imminence", "weeks", "expectedSeverity", "serious", "reasoning", "Samen bekeken", "dissents", Json.list());
    }

    public static Answer conclude(Someone someone, String assessment, Map<String, Object> reached) {
        return someone.post(API + "/" + assessment + "/conclusions", Json.text(reached));
    }

    public static Answer second(Someone someone, String assessment, boolean agrees) {
        return someone.post(API + "/" + assessment + "/secondings", Json.of("agrees", agrees, "secondReason", "Nagevraagd"));
    }
}
