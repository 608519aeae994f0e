package be.fjc.attack;

import be.fjc.product.Json;
import be.fjc.product.Work;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What must be right in a body before anything else is looked at: the centre's own codes, its people, dates that fit today. */
final class Known {

    private static final Map<String, Map<String, Object>> BY_CENTRE = new ConcurrentHashMap<>();

    private Known() {}

    /** Values by property, for bodies sent to this centre. */
    static Map<String, Object> at(String tenant) {
        return new LinkedHashMap<>(BY_CENTRE.computeIfAbsent(tenant, Known::find));
    }

    /** The same, with some of them otherwise; null leaves a property out. */
    static Map<String, Object> at(String tenant, Object... namesAndValues) {
        Map<String, Object> known = at(tenant);
        for (int at = 0; at < namesAndValues.length; at += 2) {
            known.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return known;
    }

    private static Map<String, Object> find(String tenant) {
        Work work = Work.at(tenant);
        Map<String, Object> known = new LinkedHashMap<>(Json.object(
                "municipality", work.municipality(),
                "track", work.track(2),
                "caseDirector", work.account("regisseur1"),
                "criteria", work.decision("accepted", "").get("criteria"),
                "nextContactOn", Work.inDays(7),
                "afterCareOn", Work.inDays(180),
                "disclosedOn", Work.inDays(0),
                "basis", "consent",
                "at", Instant.now().minusSeconds(60).toString(),
                "dueOn", Work.inDays(5),
                "firstOn", Work.inDays(1),
                "lastOn", Work.inDays(5),
                "organisation", "centrum",
                "fileName", "verslag.txt",
                "part", 0,
                "size", 25,
                "content", "U3ludGhldGlzY2gsIGVlbiB2ZXJzbGFnLg=="));
        // goes with another decision, a draft, an earlier day, or a member of the family
        for (String absent : new String[] {
            "redirectedTo", "draft", "receivedOn", "person", "members", "member", "by", "against", "correction"}) {
            known.put(absent, null);
        }
        return known;
    }
}
