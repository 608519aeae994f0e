package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.launcher.EmbeddedDatabase;
import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * D27: every decision about access leaves exactly one row, yes and no alike, also when what follows is refused for another reason. Told
 * apart by the trace that every answer carries.
 */
class AuditCompletenessIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final String API = Work.API;
    private static final List<String> PEOPLE = List.of("huisarts", "politie", "intake", "regisseur1", "regisseur2", "coordinator", "beheer", "dpo");

    /** One thing that can be asked, and the decision it must leave; the start screen asks for its lists as well. */
    private record Operation(String method, String path, String body, String action) {}

    private record Asked(String who, Operation operation, Answer answer) {}

    @Test
    void every_decision_leaves_exactly_one_row() throws SQLException {
        Random chance = Size.chance("D27");
        List<String> dossiers = new ArrayList<>(List.of(MECHELEN.dossierOf(Family.unknownSoFar()), MECHELEN.dossierOf(Family.unknownSoFar())));
        List<String> referrals = new ArrayList<>(List.of(MECHELEN.file(Family.unknownSoFar()).text("/id"),
                MECHELEN.file(Family.unknownSoFar()).text("/id")));
        List<Asked> asked = new ArrayList<>();
        for (int times = 0; times < Size.of(200, 10_000); times++) {
            boolean unknown = chance.nextInt(5) == 0;
            String dossier = unknown ? new UUID(chance.nextLong(), chance.nextLong()).toString() : one(dossiers, chance);
            String referral = unknown ? new UUID(chance.nextLong(), chance.nextLong()).toString() : one(referrals, chance);
            Operation operation = one(operations(dossier, referral), chance);
            String who = one(PEOPLE, chance);
            asked.add(new Asked(who, operation, MECHELEN.as(who).send(operation.method, operation.path, operation.body, Map.of())));
        }
        Map<String, List<String>> rows = rows(asked.stream().map(one -> one.answer.header("BelGov-Trace-Id")).toList());
        try (Tally tally = Tally.of("D27", "random operations")) {
            for (Asked one : asked) {
                tally.trial();
                String wrong = wrong(one, rows.getOrDefault(one.answer.header("BelGov-Trace-Id"), List.of()));
                if (wrong != null) {
                    tally.mismatch(one.who + " " + one.operation.method + " " + one.operation.action + " answered " + one.answer.status() + ": " + wrong);
                }
            }
        }
        assertThat(asked).extracting(one -> one.answer.status()).as("yes and no alike").contains(200, 201, 404);
    }

    private static List<Operation> operations(String dossier, String referral) {
        String file = API + "/dossiers/" + dossier;
        String paper = API + "/referrals/" + referral;
        return List.of(
                new Operation("GET", API + "/dossiers?pageSize=1", null, "casework.dossier.list"),
                new Operation("GET", file, null, "casework.dossier.read"),
                new Operation("GET", file + "/timeline", null, "casework.dossier.read"),
                new Operation("GET", file + "/safeContact", null, "casework.safeContact.read"),
                new Operation("GET", file + "/viewers", null, "casework.dossier.viewers"),
                new Operation("POST", file + "/contacts", Json.text(MECHELEN.contact("Synthetisch")), "casework.dossier.contact"),
                new Operation("POST", file + "/trackChanges", Json.of("track", "geen-spoor", "reason", "riskUp", "note", "x"),
                        "casework.dossier.changeTrack"),
                new Operation("POST", API + "/dossiers/query", Json.of("number", "M-0000-0000"), "casework.dossier.search"),
                new Operation("GET", API + "/referrals?pageSize=1", null, "casework.referral.list"),
                new Operation("GET", paper, null, "casework.referral.read"),
                new Operation("POST", paper + "/firstLooks", Json.of("danger", "none", "note", "Bekeken"), "casework.referral.look"),
                new Operation("GET", API + "/centre", null, "casework.centre.read"),
                new Operation("GET", "/api/platform/v1/accounts", null, "platform.account.list"),
                new Operation("GET", "/api/platform/v1/auditEvents?pageSize=1", null, "platform.audit.read"),
                new Operation("GET", "/api/platform/v1/auditChain", null, "platform.audit.read"));
    }

    private static <T> T one(List<T> several, Random chance) {
        return several.get(chance.nextInt(several.size()));
    }

    /** What is missing or too much; null when it is right. */
    private static String wrong(Asked asked, List<String> rows) {
        int status = asked.answer.status();
        if (status == 429 || status == 503) {
            return rows.isEmpty() ? null : "turned away before it was asked, and yet " + rows;
        }
        if (status >= 500) {
            return "an incident";
        }
        if (status == 400 && rows.isEmpty()) {
            return null;
        }
        long its = Collections.frequency(rows.stream().map(row -> row.split(" ")[0]).toList(), asked.operation.action);
        if (its != 1) {
            return its + " rows of its decision among " + rows;
        }
        boolean allowed = rows.stream().anyMatch(row -> row.startsWith(asked.operation.action + " allowed"));
        if (allowed != (status < 300 || status == 409 || status == 400 || status == 412 || status == 428)) {
            return "says " + rows;
        }
        return new HashSet<>(rows).size() == rows.size() ? null : "a row twice: " + rows;
    }

    /** By trace, the decisions: action, outcome and thing. */
    private static Map<String, List<String>> rows(List<String> traces) throws SQLException {
        RunningProduct product = RunningProduct.get();
        Map<String, List<String>> rows = new HashMap<>();
        try (Connection superuser = product.product().database().administrator(EmbeddedDatabase.DATABASE);
                PreparedStatement query = superuser.prepareStatement("SELECT trace, action, outcome, subject_id FROM "
                        + product.schema("mechelen") + ".platform_audit_event WHERE outcome IN ('allowed', 'denied') AND trace = ANY (?)")) {
            query.setArray(1, superuser.createArrayOf("text", traces.toArray()));
            try (ResultSet answer = query.executeQuery()) {
                while (answer.next()) {
                    rows.computeIfAbsent(answer.getString(1), trace -> new ArrayList<>())
                            .add(answer.getString(2) + " " + answer.getString(3) + " " + answer.getString(4));
                }
            }
        }
        return rows;
    }
}
