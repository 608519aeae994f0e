package be.fjc.product;

import be.fjc.testkit.Someone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A meeting of a table about two families, at which everything is told that can be, each by a word of its own. */
final class TableEvening {

    private static final Work WORK = Work.at("mechelen");
    private static final Tables TABLES = Tables.at("mechelen");
    private static final String[] PARTNERS = {"lokale-politie", "parket", "caw", "vk", "justitiehuis", "sociaal-huis"};

    private final Map<String, Someone> people = new LinkedHashMap<>();
    private final Map<String, String> accounts = new HashMap<>();
    private final Map<Integer, String> items = new LinkedHashMap<>();
    private final Map<Integer, String> dossiers = new LinkedHashMap<>();
    private final List<Map<String, String>> things = new ArrayList<>();
    private final List<String> searched = new ArrayList<>();
    private final String nobodys = UUID.randomUUID().toString();
    private final Minutes minutes;

    TableEvening() {
        everybody();
        String table = TABLES.ready(Stream.concat(Stream.of("centrum"), Stream.of(PARTNERS)).toArray(String[]::new));
        minutes = Minutes.at(TABLES, table).bound(Stream.of("coordinator", "director", "police", "prosecution", "caw", "child", "observer", "absent")
                .map(people::get).toArray(Someone[]::new));
        begin(3, table);
        begin(4, table);
        beforehand();
        comes(3, "police", "prosecution", "caw", "child", "director");
        comes(4, "police", "prosecution", "child");
        said(3);
        said(4);
        tabled();
        afterwards();
        people.get("coordinator").post(minutes.meeting() + "/approvals", null).expecting(201);
    }

    private void everybody() {
        Map<String, String> logins = Map.of("coordinator", "coordinator", "director", "regisseur1", "police", "politie", "otherDirector", "regisseur2",
                "intake", "intake", "administrator", "beheer", "dpo", "dpo", "operator", "operator", "gp", "huisarts");
        logins.forEach((name, login) -> {
            people.put(name, WORK.as(login));
            accounts.put(name, WORK.account(login));
        });
        joins("prosecution", "parket", "POLICE_OR_PROSECUTION");
        joins("constable", "lokale-politie", "POLICE_OR_PROSECUTION");
        joins("caw", "caw", "PARTNER_WORKER");
        joins("colleague", "caw", "PARTNER_WORKER");
        joins("child", "vk", "CHILD_WORKER");
        joins("observer", "justitiehuis", "PARTNER_WORKER");
        joins("absent", "sociaal-huis", "PARTNER_WORKER");
        people.put("government", Someone.signedIn("vlaanderen", "analist"));
        people.put("governmentHere", Someone.signedIn("vlaanderen", "analist").at("mechelen"));
        people.put("foreign", Someone.signedIn("limburg", "coordinator"));
        people.put("foreignHere", Someone.signedIn("limburg", "coordinator").at("mechelen"));
        people.put("stranger", Someone.stranger("mechelen"));
    }

    private void joins(String name, String organisation, String role) {
        NewColleague colleague = NewColleague.atWork(organisation, role);
        people.put(name, colleague.signedIn());
        accounts.put(name, colleague.id());
    }

    private void begin(int number, String table) {
        Family family = Family.unknownSoFar();
        String dossier = WORK.dossierOf(family);
        dossiers.put(number, dossier);
        items.put(number, minutes.item(dossier, TableMatrixIT.word("reason", number), PARTNERS));
        thing(number, "consultationTableId", table);
        searched.add(family.name());
        searched.add(people.get("coordinator").get(Work.API + "/dossiers/" + dossier).expecting(200).text("/number"));
    }

    /** What two of them know before the meeting. */
    private void beforehand() {
        answers(3, "lokale-politie", "police", "answer of police");
        answers(4, "lokale-politie", "police", "answer of police");
        answers(4, "caw", "caw", "answer of caw");
        items.keySet().forEach(item -> shared(item, "early document"));
    }

    private String answers(int item, String organisation, String who, String what) {
        String inquiry = minutes.ask(items.get(item), organisation);
        people.get(who).post(Tables.API + "/inquiries/" + inquiry + "/answers", Json.of("known", true, "answerText", TableMatrixIT.word(what, item)))
                .expecting(201);
        thing(item, "inquiryId", inquiry);
        return inquiry;
    }

    private void comes(int item, String... names) {
        for (String name : names) {
            thing(item, "attendanceId", minutes.comes(items.get(item), accounts.get(name)).expecting(201).text("/id"));
        }
        people.get("coordinator").post(items.get(item) + "/attendances", Json.of("account", accounts.get("observer"), "observer", true)).expecting(201);
    }

    private void said(int item) {
        Someone coordinator = people.get("coordinator");
        String entries = items.get(item) + "/entries";
        for (String body : List.of(
                Minutes.fact("vk", TableMatrixIT.word("entry", item)),
                Json.of("kind", "told", "classification", "T", "organisation", "vk", "toldTo", TableMatrixIT.word("toldTo", item), "wording", "Synthetisch"),
                Json.of("kind", "fact", "classification", "J", "organisation", "parket", "wording", TableMatrixIT.word("judicial", item)))) {
            thing(item, "entryId", coordinator.post(entries, body).expecting(201).text("/id"));
        }
        String title = TableMatrixIT.word("action", item);
        coordinator.post(items.get(item) + "/actions", Json.of("actionTitle", title, "organisation", "sociaal-huis", "dueOn", Work.inDays(5),
                "safety", false)).expecting(201);
        coordinator.get(items.get(item) + "/actions").expecting(200).json().get("items").forEach(action -> thing(item, "taskId", action.get("taskId").asString()));
    }

    private void tabled() {
        String inquiry = answers(3, "caw", "caw", "tabled answer of caw");
        people.get("caw").post(items.get(3) + "/inquiries/" + inquiry + "/tablings", null).expecting(201);
    }

    private void afterwards() {
        note(3, "caw", "note of caw");
        note(4, "police", "note of police");
        for (int item : items.keySet()) {
            shared(item, "document");
        }
    }

    private void note(int item, String who, String what) {
        thing(item, "noteId", people.get(who).post(Work.API + "/dossiers/" + dossiers.get(item) + "/notes",
                Json.of("kind", "other", "text", TableMatrixIT.word(what, item))).expecting(201).text("/id"));
    }

    private void shared(int item, String what) {
        String word = TableMatrixIT.word(what, item);
        thing(item, "documentId", SentDocument.of(people.get("coordinator"), dossiers.get(item), word + ".txt", "T",
                ("Synthetisch: " + word).getBytes(StandardCharsets.UTF_8)).id());
    }

    private void thing(int item, String parameter, String id) {
        things.add(Map.of("meetingId", minutes.id(), "agendaItemId", items.get(item).substring(items.get(item).lastIndexOf('/') + 1),
                "dossierId", dossiers.get(item), parameter, id));
    }

    /** By the names that the matrix has for them. */
    Map<String, Someone> people() {
        return people;
    }

    /** Where the modules' documents are read that this person asks by. */
    String homeOf(String name, String otherwise) {
        return switch (name) {
            case "government" -> "vlaanderen";
            case "foreign" -> "limburg";
            default -> otherwise;
        };
    }

    /** Where both items are in the API. */
    List<String> items() {
        return List.copyOf(items.values());
    }

    /** What lies in addresses, each thing with what it belongs to. */
    List<Map<String, String>> things() {
        return things;
    }

    List<String> searched() {
        return searched;
    }

    String nobodys() {
        return nobodys;
    }

    /** Names of those who, as the audit has it, read the minutes of an item or tried to. */
    Set<String> audited(int item, String outcome) {
        String id = items.get(item).substring(items.get(item).lastIndexOf('/') + 1);
        Set<String> written = Database.of("mechelen").rows("SELECT DISTINCT account::text FROM platform_audit_event WHERE subject_id = '" + id
                + "' AND action = 'chain-approach.minutes.read' AND outcome = '" + outcome + "'").stream()
                .map(row -> String.valueOf(row.get(0))).collect(Collectors.toSet());
        return accounts.entrySet().stream().filter(one -> written.contains(one.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
