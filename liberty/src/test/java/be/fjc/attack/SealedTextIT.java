package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Database;
import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Plans;
import be.fjc.product.Risk;
import be.fjc.product.SafetyPlans;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Markers;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.attack.Traces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever has the database has no sealed text (D29), and cannot make the product show one where it does not belong (D30). */
class SealedTextIT {

    private static final String TENANT = "mechelen";
    private static final Work WORK = Work.at(TENANT);
    private static final Someone DIRECTOR = WORK.as("regisseur1");
    private static final String FIRST = "ASC";
    private static final String LATEST = "DESC";

    private final Database database = Database.of(TENANT);
    private final String dossier = WORK.dossierOf(Family.unknownSoFar());

    @Test
    void no_word_of_a_sealed_text_stands_in_any_file_or_table_of_the_database() {
        Instant begun = Instant.now().minusSeconds(2);
        Markers sealed = Markers.at(TENANT);
        Markers open = Markers.at(TENANT);
        try (Tally tally = Tally.of("D29", "rounds of words in every sealed column")) {
            WORK.logContact(dossier, "Belde " + open.plant("contact", "logContact", "note"));
            String member = DIRECTOR.get(path("")).expecting(200).text("/persons/0/id");
            for (int at = 0; at < Size.of(10, 100); at++) {
                writeDown(sealed);
                secure(sealed, member);
                attach(sealed);
                weigh(sealed);
                plan(sealed);
                report(sealed);
                tally.trial();
            }
            database.run("CHECKPOINT");

            Traces.inTables(sealed, TENANT).forEach((column, form) -> tally.mismatch(column + ": " + form));
            writtenSince(begun, sealed).forEach(tally::mismatch);
            assertThat(Traces.inTables(open, TENANT)).as("a word that was not sealed is found").containsKey("casework_contact.note");
            assertThat(writtenSince(begun, open)).as("and in the files").anyMatch(file -> file.startsWith("base/"))
                    .anyMatch(file -> file.startsWith("pg_wal/"));
        }
    }

    /** What an organisation keeps to itself (P), and what is not finished yet. */
    private void writeDown(Markers sealed) {
        String note = add(dossier, "Wat " + sealed.plant("note", "addNote", "text") + " vertelde");
        DIRECTOR.post(notes(dossier) + "/" + note + "/withdrawals", Json.of("reason", sealed.plant("note", "withdrawNote", "reason"))).expecting(201);
        DIRECTOR.send("PUT", Work.API + "/drafts/" + UUID.randomUUID(), Json.of("form", "note.add", "about", dossier,
                "content", Json.object("text", sealed.plant("draft", "keepDraft", "content"))), Map.of("If-None-Match", "*")).expecting(201);
    }

    /** Where somebody is and what she listens to (A!), and by which number police know it (J). */
    private void secure(Markers sealed, String member) {
        DIRECTOR.post(path("/contactDetails"), Json.of("person", member, "kind", "stayAddress",
                "secret", "Weg " + sealed.plant("contact detail", "addContactDetail", "secret") + " 1")).expecting(201);
        WORK.as("huisarts").post(Work.API + "/referrals", Json.text(Family.unknownSoFar().referral(WORK.municipality(),
                sealed.plant("referral", "fileReferral", "persons/0/secretPhone")))).expecting(201);
        DIRECTOR.post(path("/contactRules"), Json.of("person", member, "way", "weContact", "channels", Json.list("mobile"), "windows", Json.list(),
                "voicemail", false, "heardFrom", "Synthetisch", "codeWord", sealed.plant("rule", "setContactRule", "codeWord"))).expecting(201);
    }

    /** What the police tells, what was said afterwards, and the home of who is protected (A!). */
    private static void report(Markers sealed) {
        PoliceReports.waiting(TENANT, sealed);
        PoliceReports.told(TENANT, sealed);
        Banned.ban(TENANT, sealed);
        Outreached.family(TENANT, sealed);
    }

    /** A document, its name and all its parts. */
    private void attach(Markers sealed) {
        byte[] text = ("Stond in " + sealed.plant("document", "addDocumentPart", "content")).getBytes(StandardCharsets.UTF_8);
        String document = DIRECTOR.post(path("/documents"), Json.of("classification", "P", "size", text.length,
                "fileName", sealed.plant("document", "startDocument", "fileName") + ".txt")).expecting(201).text("/id");
        DIRECTOR.post(path("/documents/" + document + "/parts"), Json.of("part", 0, "content", Base64.getEncoder().encodeToString(text)))
                .expecting(201);
    }

    /** What is said of a risk, apart and together. */
    private void weigh(Markers sealed) {
        String assessment = Risk.at(TENANT).opened(dossier, "lokale-politie");
        Map<String, Object> said = Risk.said(sealed.plant("assessment", "contributeAssessment", "evidence"), "strangulation");
        said.put("judgedBecause", sealed.plant("assessment", "contributeAssessment", "judgedBecause"));
        Risk.contribute(WORK.as("politie"), assessment, said).expecting(201);
        DIRECTOR.post(Risk.API + "/" + assessment + "/fears", Json.of("fear", "strong", "fearOn", Work.inDays(0),
                "fearWords", sealed.plant("assessment", "tellFear", "fearWords"))).expecting(201);
        Risk.begin(DIRECTOR, assessment).expecting(201);
        Map<String, Object> reached = Risk.reached("low");
        for (String text : List.of("reasoning", "unknowns", "protective", "loweringReason")) {
            reached.put(text, sealed.plant("assessment", "concludeAssessment", text));
        }
        reached.put("dissents", Json.list(Json.object("organisation", "lokale-politie",
                "dissent", sealed.plant("assessment", "concludeAssessment", "dissent"))));
        Risk.conclude(DIRECTOR, assessment, reached).expecting(201);
        WORK.as("coordinator").post(Risk.API + "/" + assessment + "/secondings", Json.of("agrees", true,
                "secondReason", sealed.plant("assessment", "secondLowering", "secondReason"))).expecting(201);
    }

    /** What is planned, imposed and given to the family. */
    private void plan(Markers sealed) {
        List<String> family = Risk.at(TENANT).members(dossier);
        String ban = DIRECTOR.post(Plans.measuresOf(dossier), Json.text(words(sealed, "measure", "imposeMeasure",
                Plans.ban(family.get(1), family.get(0), 90), "conditions", "judicialReasoning"))).expecting(201).text("/id");
        DIRECTOR.post(Plans.MEASURES + "/" + ban + "/breaches", Json.of("happenedOn", Work.inDays(0),
                "breachWords", sealed.plant("measure", "breachMeasure", "breachWords"))).expecting(201);
        DIRECTOR.post(Plans.MEASURES + "/" + ban + "/endings", Json.of("endedOn", Work.inDays(0),
                "endedBecause", sealed.plant("measure", "endMeasure", "endedBecause"))).expecting(201);
        String other = WORK.dossierOf(Family.unknownSoFar());
        String who = Risk.at(TENANT).members(other).get(0);
        String safe = new SafetyPlans(WORK).start(DIRECTOR, other, who, words(sealed, "safety plan", "startSafetyPlan",
                SafetyPlans.says("", "", null, "lokale-politie"), "dangerSigns", "ownSteps", "havens")).expecting(201).text("/id");
        SafetyPlans.print(DIRECTOR, safe).expecting(201);
        Plans plans = new Plans(WORK);
        String plan = plans.established(dossier, sealed.plant("plan", "writePlan", "goalTitle"), family);
        DIRECTOR.post(Plans.API + "/" + plan + "/agreements", Json.of("number", 1, "agrees", false,
                "disagreementReason", sealed.plant("plan", "agreePlan", "disagreementReason"))).expecting(201);
        String goal = DIRECTOR.get(Plans.API + "/" + plan).text("/current/goals/0/id");
        DIRECTOR.post(Plans.API + "/" + plan + "/evaluations", Json.of("heldOn", Work.inDays(0), "attainments",
                Json.list(Json.object("goal", goal, "attainment", "partly")),
                "evaluationWords", sealed.plant("plan", "evaluatePlan", "evaluationWords"))).expecting(201);
        DIRECTOR.post(Plans.API + "/" + plan + "/clientVersions", Json.of("reader", family.get(0), "leftOut", Json.list(),
                "madeBecause", sealed.plant("plan", "makeClientVersion", "madeBecause"))).expecting(201);
        DIRECTOR.post(Plans.API + "/" + plan + "/closings", Json.of(
                "planClosedReason", sealed.plant("plan", "closePlan", "planClosedReason"))).expecting(201);
    }

    private static Map<String, Object> words(Markers sealed, String about, String operation, Map<String, Object> body, String... names) {
        for (String name : names) {
            body.put(name, sealed.plant(about, operation, name));
        }
        return body;
    }

    private String path(String part) {
        return Work.API + "/dossiers/" + dossier + part;
    }

    private static List<String> writtenSince(Instant begun, Markers markers) {
        Path data = RunningProduct.get().product().keys().resolveSibling("postgresql");
        assertThat(data.resolve("base")).isDirectory();
        return Traces.inFolder(markers, data, path -> isYounger(path, begun));
    }

    private static boolean isYounger(Path path, Instant moment) {
        try {
            return Files.getLastModifiedTime(path).compareTo(FileTime.from(moment)) > 0;
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void what_was_moved_or_changed_in_the_database_is_an_incident_and_shows_nothing() {
        String elsewhere = Work.at("limburg").dossierOf(Family.unknownSoFar());
        Someone colleague = Someone.signedIn("limburg", "regisseur1");
        try (Tally tally = Tally.of("D30", "moved and changed sealed texts")) {
            for (int at = 0; at < Size.of(3, 200); at++) {
                String text = "Verhuisd" + at;
                String target = add(dossier, text);
                DIRECTOR.send("PUT", notes(dossier) + "/" + target, Json.of("kind", "other", "text", "Staat hier"), Map.of("If-Match", "*")).expecting(204);
                String source = add(dossier, text);
                String foreign = colleague.post(notes(elsewhere), Json.of("kind", "other", "text", text)).expecting(201).text("/id");
                String reasoned = add(dossier, "Ingetrokken");
                DIRECTOR.post(notes(dossier) + "/" + reasoned + "/withdrawals", Json.of("reason", text)).expecting(201);

                refused("another row", target, textOf(source, FIRST), text, tally);
                refused("another column", target, "(SELECT withdrawn_reason FROM casework_note WHERE id = '" + reasoned + "')", text, tally);
                refused("another centre", target, hex(Database.of("limburg").bytes("SELECT text" + edition(FIRST), foreign)), text, tally);
                refused("an earlier version", target, textOf(target, FIRST), text, tally);
                refused("a changed byte", target, "set_byte(text, 30, (get_byte(text, 30) + 1) % 256)", text, tally);
            }
        }
    }

    private static String edition(String which) {
        return " FROM casework_note_edition WHERE note_id = ?::uuid ORDER BY written_at " + which + " LIMIT 1";
    }

    private static String textOf(String note, String which) {
        return "(SELECT text" + edition(which).replace("?", "'" + note + "'") + ")";
    }

    private static String hex(byte[] bytes) {
        return "decode('" + HexFormat.of().formatHex(bytes) + "', 'hex')";
    }

    /** Puts these bytes where the note's text lies, reads, and puts back what lay there. */
    private void refused(String how, String note, String bytes, String text, Tally tally) {
        String whole = hex(database.bytes("SELECT text" + edition(LATEST), note));
        String place = " WHERE id = (SELECT id" + edition(LATEST).replace("?", "'" + note + "'") + ")";
        database.run("UPDATE casework_note_edition SET text = " + bytes + place);
        Answer answer = DIRECTOR.get(notes(dossier) + "/" + note);
        tally.trial();
        if (answer.status() != 500 || answer.body().contains(text) || answer.body().contains("\"text\"") || answer.text("/instance").isBlank()) {
            tally.mismatch(how + " was answered " + answer.status());
        }
        database.run("UPDATE casework_note_edition SET text = " + whole + place);
        if (DIRECTOR.get(notes(dossier) + "/" + note).status() != 200) {
            tally.mismatch("put back, it is not read");
        }
    }

    private static String add(String dossier, String text) {
        return DIRECTOR.post(notes(dossier), Json.of("kind", "other", "text", text)).expecting(201).text("/id");
    }

    private static String notes(String dossier) {
        return Work.API + "/dossiers/" + dossier + "/notes";
    }
}
