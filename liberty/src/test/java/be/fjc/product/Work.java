package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The work of a centre over HTTP, one sentence per step; every step must succeed. Refusals are tested with {@link Someone} itself. */
public final class Work {

    public static final String API = "/api/casework/v1";
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final String tenant;

    private Work(String tenant) {
        this.tenant = tenant;
    }

    public static Work at(String tenant) {
        return new Work(tenant);
    }

    public String tenant() {
        return tenant;
    }

    public Someone as(String login) {
        return Someone.signedIn(tenant, login);
    }

    /** What the centre's forms offer. */
    public JsonNode centre() {
        return as("coordinator").get(API + "/centre").expecting(200).json();
    }

    public String municipality() {
        return centre().at("/municipalities/0").asString(centre().at("/municipalities/0/name").asString(""));
    }

    public String track(int level) {
        for (JsonNode track : centre().get("tracks")) {
            if (track.get("level").asInt() == level) {
                return track.get("code").asString();
            }
        }
        throw new AssertionError(tenant + " has no track of level " + level);
    }

    public String account(String login) {
        return as(login).get("/api/platform/v1/workplace").expecting(200).text("/person/account");
    }

    public static String inDays(int days) {
        return LocalDate.now(BRUSSELS).plusDays(days).toString();
    }

    /** A general practitioner files a referral. */
    public Answer file(Family family) {
        return as("huisarts").post(API + "/referrals", Json.text(family.referral(municipality()))).expecting(201);
    }

    public void look(String referral) {
        as("intake").post(API + "/referrals/" + referral + "/firstLooks", Json.of("danger", "concern", "note", "Bekeken")).expecting(201);
    }

    /** A decision with every criterion answered. */
    public Map<String, Object> decision(String decision, String reason) {
        List<Object> criteria = new ArrayList<>();
        centre().get("criteria").forEach(one -> criteria.add(Json.object("code", one.get("code").asString(), "met", true)));
        return Json.object("decision", decision, "reason", reason, "criteria", criteria);
    }

    public Answer decide(String referral, Map<String, Object> decision) {
        return as("intake").post(API + "/referrals/" + referral + "/decisions", Json.text(decision)).expecting(201);
    }

    /** Takes the referral up in the track of this level, with the first case director. @return the dossier's id */
    public String accept(String referral, String reason, int level) {
        Map<String, Object> decision = decision("accepted", reason);
        decision.put("track", track(level));
        decision.put("caseDirector", account("regisseur1"));
        decision.put("nextContactOn", inDays(7));
        return decide(referral, decision).text("/dossierId");
    }

    /** From referral to dossier in one sentence. */
    public String dossierOf(Family family) {
        String referral = file(family).text("/id");
        look(referral);
        return accept(referral, "Opgenomen " + family.mark(), 2);
    }

    public Map<String, Object> contact(String note) {
        return Json.object("at", Instant.now().minusSeconds(60).toString(), "channel", "phone", "result", "reachedAccepts", "note", note,
                "nextContactOn", inDays(14));
    }

    public void logContact(String dossier, String note) {
        as("regisseur1").post(API + "/dossiers/" + dossier + "/contacts", Json.text(contact(note))).expecting(201);
    }

    /** A digest that the person wants. @return its id */
    public String digest(String login) {
        return as(login).post(API + "/digest/choices", Json.of("address", login + "@fjc.example", "time", "07:30")).expecting(201).text("/id");
    }

    /** What the chain approach waits for. */
    public void weighSafety(String dossier) {
        as("regisseur1").post(API + "/dossiers/" + dossier + "/observations", Json.of("domain", "safety", "problem", "Bedreigingen", "weight", 3,
                "source", Json.object("kind", "ownObservation", "toldOn", inDays(0)))).expecting(201);
    }

    /** To the chain approach only after the weighing of safety. */
    public void changeTrack(String dossier, int level, String note) {
        if (level == 3) {
            weighSafety(dossier);
        }
        as("regisseur1").post(API + "/dossiers/" + dossier + "/trackChanges",
                Json.of("track", track(level), "reason", "riskUp", "note", note)).expecting(201);
    }

    public void close(String dossier, String outcome) {
        as("regisseur1").post(API + "/dossiers/" + dossier + "/closures", Json.of("reason", "goalsReached", "safetyStatus", "stable",
                "outcome", outcome, "domainOutcomes", Json.list(Json.object("domain", "safety", "outcome", "better")),
                "afterCareOn", inDays(180))).expecting(201);
    }

    /** Asks an organisation to do something for somebody's safety. @return the task's id */
    public String task(String dossier, String organisation) {
        return as("regisseur1").post(API + "/dossiers/" + dossier + "/tasks", Json.of("title", "Slot vervangen", "safety", true,
                "priority", "high", "dueOn", inDays(3), "organisation", organisation)).expecting(201).text("/id");
    }

    /** Codes of what happened, oldest first. */
    public List<String> steps(String dossier) {
        List<String> codes = new ArrayList<>();
        as("coordinator").get(API + "/dossiers/" + dossier + "/timeline").expecting(200).json().get("items")
                .forEach(step -> codes.add(0, step.get("code").asString()));
        return codes;
    }
}
