package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans and measures over HTTP, as the people of a centre make them for tests. */
public record Plans(Work work) {

    public static final String API = Tables.API + "/plans";
    public static final String MEASURES = Tables.API + "/measures";
    private static final Map<String, String> AS_IT_IS = Map.of("If-Match", "*");

    public static Plans at(String tenant) {
        return new Plans(Work.at(tenant));
    }

    public static String of(String dossier) {
        return Tables.API + "/dossiers/" + dossier + "/plans";
    }

    public static String measuresOf(String dossier) {
        return Tables.API + "/dossiers/" + dossier + "/measures";
    }

    /** Somebody sat at a table that discussed the dossier, and so sits with its plan. */
    public Plans seat(String dossier, String organisation, String account, Someone who) {
        Tables tables = new Tables(work);
        Minutes minutes = Minutes.at(tables, tables.ready("centrum", organisation)).bound(work.as("coordinator"), work.as("regisseur1"), who);
        minutes.comes(minutes.item(dossier, "Synthetisch", organisation), account).expecting(201);
        return this;
    }

    /** By who directs. @return the id of the plan */
    public String started(String dossier) {
        return work.as("regisseur1").post(of(dossier), null).expecting(201).text("/id");
    }

    public Answer write(Someone someone, String plan, Map<String, Object> says) {
        return someone.send("PUT", API + "/" + plan + "/draft", Json.text(says), AS_IT_IS);
    }

    public Answer establish(Someone someone, String plan) {
        return someone.post(API + "/" + plan + "/establishments", Json.of("effectiveOn", Work.inDays(0)), AS_IT_IS);
    }

    /** A plan that holds, with one goal and a police action for the whole family, and reasons for all other sides. @return its id */
    public String established(String dossier, String goal, List<String> readers) {
        String plan = started(dossier);
        write(work.as("regisseur1"), plan, small(goal, readers)).expecting(204);
        establish(work.as("regisseur1"), plan).expecting(201);
        return plan;
    }

    public static Map<String, Object> small(String goal, List<String> readers) {
        return around(smallGoal(goal, readers));
    }

    public static Map<String, Object> smallGoal(String goal, List<String> readers, Object... others) {
        List<Object> actions = new ArrayList<>(List.of(action("police", "Toezicht", "lokale-politie", null, readers)));
        actions.addAll(List.of(others));
        return goal(goal, "Plain " + goal, "safety", null, readers, actions.toArray());
    }

    /** With a reason for every side but that of the police. */
    public static Map<String, Object> around(Map<String, Object> goal) {
        return plan(Json.list(goal), unused("judicial", "Synthetisch"), unused("assistance", "Synthetisch"), unused("administrative", "Synthetisch"));
    }

    public static Map<String, Object> plan(List<Object> goals, Object... unused) {
        return Json.object("goals", goals, "unused", Json.list(unused), "wishes", Json.list());
    }

    public static Map<String, Object> unused(String side, String reason) {
        return Json.object("perspective", side, "unusedReason", reason);
    }

    public static Map<String, Object> wish(String member, String words) {
        return Json.object("wishMember", member, "wishWords", words);
    }

    public static Map<String, Object> goal(String title, String plain, String domain, String member, List<String> readers, Object... actions) {
        Map<String, Object> goal = Json.object("goalTitle", title, "goalPlain", plain, "lifeDomain", domain, "readers", readers, "actions", Json.list(actions));
        if (member != null) {
            goal.put("member", member);
        }
        return goal;
    }

    public static Map<String, Object> action(String side, String what, String organisation, String member, List<String> readers) {
        Map<String, Object> action = Json.object("perspective", side, "actionWhat", what, "actionPlain", what + " (gewoon gezegd)", "organisation",
                organisation, "dueOn", Work.inDays(30), "safety", false, "readers", readers);
        if (member != null) {
            action.put("member", member);
        }
        return action;
    }

    public static Map<String, Object> with(Map<String, Object> action, String worker, String contact, String place) {
        action.put("workerName", worker);
        action.put("workerContact", contact);
        action.put("actionPlace", place);
        return action;
    }

    /** @param until in so many days */
    public static Map<String, Object> ban(String bound, String protects, int until) {
        return Json.object("kind", "contactBan", "issuer", "prosecution", "boundMember", bound, "protectedMember", protects, "fromOn", Work.inDays(-3),
                "untilOn", Work.inDays(until), "conditions", "Geen bericht en geen bezoek", "judicialReasoning", "Het parket rekent op een veroordeling");
    }

    public Answer look(Someone someone, String plan, String reader, String... leftOut) {
        return someone.post(API + "/" + plan + "/clientVersions/query", Json.of("reader", reader, "leftOut", Json.list((Object[]) leftOut)));
    }

    /** @return the id of the version */
    public String made(String plan, String reader) {
        return make(work.as("regisseur1"), plan, reader).expecting(201).text("/id");
    }

    public Answer make(Someone someone, String plan, String reader) {
        return someone.post(API + "/" + plan + "/clientVersions", Json.of("reader", reader, "leftOut", Json.list(), "madeBecause", "Op het gesprek afgegeven"));
    }

    /** What stands on the paper for one of the family, as a reader of PDF finds it. */
    public String paper(String tenant, Someone someone, String plan, String version) {
        return TakenPaper.text(tenant, someone, API + "/" + plan + "/clientVersions/" + version + "/content");
    }

    /** What stands on the paper for those who sit with the plan. */
    public String partnerPaper(String tenant, Someone someone, String plan) {
        return TakenPaper.text(tenant, someone, API + "/" + plan + "/content");
    }
}
