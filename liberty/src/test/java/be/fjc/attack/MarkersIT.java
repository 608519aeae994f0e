package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Bans;
import be.fjc.product.Database;
import be.fjc.product.Json;
import be.fjc.product.Patience;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Exchange;
import be.fjc.testkit.Exchange.Listening;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Ids;
import be.fjc.testkit.attack.Markers;
import be.fjc.testkit.attack.Markers.Canary;
import be.fjc.testkit.attack.Operation;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.attack.Traces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Families whose every text is a word of its own, followed through all their work; everybody then asks for everything that can be asked.
 * Where a word may be is said here and nowhere else: with the people who do the work, and in the case file's own tables.
 */
class MarkersIT {

    private static final String TENANT = "mechelen";
    private static final Work WORK = Work.at(TENANT);
    private static final Markers MARKERS = Markers.at(TENANT);
    private static final Ids IDS = new Ids();
    private static final List<Exchange> HEARD = Collections.synchronizedList(new ArrayList<>());
    private static final List<String> OUTSIDE = List.of("politie", "regisseur2", "beheer", "dpo", "operator");

    /** Those who work with the families; the general practitioner has only drafts of what was told. */
    private static final Set<String> INSIDE = Set.of("intake", "regisseur1", "coordinator");

    /** What the administrator says of a colleague, which all who work at the centre see; what a table is for; and why someone looked, in that person's own words. */
    private static final Set<String> NOT_ABOUT_FAMILIES = Set.of("platform_account.name", "platform_audit_event.reason",
            "chain_approach_table.name", "chain_approach_table.purpose", "chain_approach_table.offences", "chain_approach_table.protocol",
            "chain_approach_table_edition.purpose", "chain_approach_table_edition.offences", "chain_approach_table_edition.protocol");

    private static Listening listening;

    @BeforeAll
    static void families_are_followed() {
        listening = Exchange.toldTo(HEARD::add);
        for (int at = 0; at < Size.of(2, 20); at++) {
            follow("family " + at);
        }
        everythingElse();
    }

    @AfterAll
    static void nobody_listens_any_more() {
        listening.close();
    }

    private static void follow(String about) {
        String draft = UUID.randomUUID().toString();
        WORK.as("huisarts").send("PUT", Work.API + "/drafts/" + draft,
                Json.of("form", "referral", "content", Json.object("situation", MARKERS.plant(about, "keepDraft", "situation"))), Map.of("If-None-Match", "*")).expecting(201);
        String referral = did("huisarts", "fileReferral", about).text("/id");
        IDS.put("referralId", referral);
        IDS.put("draftId", draft);
        did("intake", "lookFirst", about);
        IDS.put("dossierId", did("intake", "decideReferral", about).text("/dossierId"));
        did("regisseur1", "logContact", about);
        WORK.weighSafety(last("dossierId"));
        did("regisseur1", "changeTrack", about);
        did("regisseur1", "recordIncident", about);
        did("regisseur1", "recordSupportFigure", about);
        Answer dossier = WORK.as("regisseur1").get(Work.API + "/dossiers/" + last("dossierId"));
        IDS.learn(dossier);
        IDS.put("namedPhone", WORK.as("regisseur1").get(Work.API + "/dossiers/" + last("dossierId") + "/safeContact").text("/persons/0/details/0/id"));
        safely(about, dossier.text("/persons/0/id"));
        IDS.put("interventionId", PoliceReports.waiting(TENANT, MARKERS).id("interventionId"));
        IDS.put("houseBanId", Banned.ban(TENANT, MARKERS).id("houseBanId"));
        IDS.put("outreachId", Outreached.family(TENANT, MARKERS).id("outreachId"));
    }

    /** What must be told to nobody, and is told once: that word may come back in the answer to that question and nowhere else. */
    private static void safely(String about, String person) {
        IDS.put("contactRuleId", toldOf(person, "setContactRule", about, "dropCodeWord"));
        IDS.put("contactDetailId", toldOf(person, "addContactDetail", about, "plain"));
    }

    private static void askedFor() {
        for (String thing : List.of("/contactRules/" + last("contactRuleId"), "/contactDetails/" + last("contactDetailId"),
                "/contactDetails/" + last("namedPhone"))) {
            WORK.as("regisseur1").post(Work.API + "/dossiers/" + last("dossierId") + thing + "/reveals", Json.of("reason", "Synthetisch")).expecting(200);
        }
        WORK.as("intake").post(Bans.API + "/" + last("houseBanId") + "/homeReveals", Json.of("reason", "Synthetisch")).expecting(200);
    }

    private static String toldOf(String person, String operation, String about, String leftOut) {
        Operation known = Operation.named(TENANT, operation);
        return MARKERS.send(WORK.as("regisseur1"), known, known.at(MarkersIT::last), about,
                Known.at(TENANT, "person", person, "kind", "stayAddress", leftOut, null), Map.of()).expecting(201).text("/id");
    }

    private static Answer did(String login, String operation, String about) {
        Operation known = Operation.named(TENANT, operation);
        return MARKERS.send(WORK.as(login), known, known.at(MarkersIT::last), about, known(operation), Map.of()).expecting(201);
    }

    private static Map<String, Object> known(String operation) {
        return operation.matches("changeTrack|startWait") ? Known.at(TENANT, "track", WORK.track(3)) : Known.at(TENANT);
    }

    private static String last(String parameter) {
        List<String> all = IDS.of(parameter);
        return all.isEmpty() ? UUID.randomUUID().toString() : all.get(all.size() - 1);
    }

    /** Whatever other modules take in, by whoever may; a word in a password is as little to be written down as any other. */
    private static void everythingElse() {
        Set<String> done = Set.of("keepDraft", "fileReferral", "lookFirst", "decideReferral", "logContact", "changeTrack",
                "recordIncident", "recordSupportFigure", "setContactRule", "addContactDetail");
        for (Operation operation : Operation.all(TENANT)) {
            if (operation.body().isEmpty() || done.contains(operation.id()) || operation.path().contains("/current")) {
                continue;
            }
            for (String login : operation.isOpen() ? List.of("") : List.of("coordinator", "beheer")) {
                Someone someone = login.isEmpty() ? Someone.stranger(TENANT) : WORK.as(login);
                MARKERS.send(someone, operation, operation.at(parameter -> UUID.randomUUID().toString()), operation.id(), Known.at(TENANT), Map.of());
            }
        }
    }

    @Test
    void every_text_that_a_document_leaves_free_has_a_word_and_its_class() {
        assertThat(MARKERS.all()).extracting(Canary::operation).contains("fileReferral", "lookFirst", "decideReferral", "logContact", "changeTrack");
        assertThat(MARKERS.of("A")).extracting(Canary::place).contains("persons/0/givenName", "persons/0/familyName", "persons/0/phone");
        assertThat(MARKERS.of("A!")).extracting(Canary::place).contains("persons/0/secretPhone")
                .allMatch(place -> place.matches("codeWord|secret|homeAddress|havens|(persons/[0-9]+/)?secretPhone"));
        assertThat(MARKERS.of("R")).extracting(Canary::place).contains("situation", "note", "reason");
    }

    @Test
    void who_does_the_work_finds_the_words_and_nobody_else_does() {
        try (Tally tally = Tally.of("canary", "everybody reads everything")) {
            HEARD.clear();
            for (String login : Stream.concat(INSIDE.stream(), Stream.concat(OUTSIDE.stream(), Stream.of("huisarts"))).toList()) {
                everything(WORK.as(login), TENANT);
            }
            for (String tenant : List.of("limburg", "antwerpen")) {
                for (String login : List.of("coordinator", "intake", "beheer", "dpo")) {
                    everything(Someone.signedIn(tenant, login), tenant);
                }
            }
            everything(Someone.signedIn("vlaanderen", "analist"), "vlaanderen");
            everything(Someone.stranger(TENANT), TENANT);
            askedFor();
            HEARD.forEach(heard -> tally.trial(heard.took()));
            MARKERS.leaks(HEARD, MarkersIT::mayRead).forEach(tally::mismatch);
            HEARD.stream().filter(heard -> MARKERS.classesIn(heard.answer().body()).contains("A!") != isAskedFor(heard))
                    .forEach(heard -> tally.mismatch("safety-critical: " + heard.who() + " at " + heard.path()));
            assertThat(HEARD.stream().filter(heard -> INSIDE.contains(heard.who())).map(heard -> MARKERS.in(heard.answer())))
                    .as("the words are there for who may read them").anyMatch(found -> found != null);
        }
    }

    private static boolean isAskedFor(Exchange exchange) {
        boolean asked = exchange.who().equals("regisseur1") && exchange.path().endsWith("/reveals")
                || exchange.who().equals("intake") && exchange.path().endsWith("/homeReveals");
        return asked && exchange.tenant().equals(TENANT);
    }

    @Test
    void what_is_safety_critical_stands_in_no_table() {
        assertThat(Traces.inTables(MARKERS, TENANT).values()).isNotEmpty().noneMatch(found -> found.contains("class A!"));
    }

    private static boolean mayRead(Exchange exchange) {
        boolean draft = exchange.who().equals("huisarts") && exchange.path().contains("/drafts/");
        boolean colleagues = exchange.who().equals("beheer") && exchange.path().contains("/accounts");
        boolean table = exchange.path().contains("/consultationTables");
        return exchange.tenant().equals(TENANT) && (INSIDE.contains(exchange.who()) || draft || colleagues || table);
    }

    private static void everything(Someone someone, String tenant) {
        for (Operation operation : Operation.all(TENANT)) {
            if (operation.method().equals("GET")) {
                someone.get(operation.at(MarkersIT::last));
                if (operation.places().isEmpty()) {
                    someone.get(operation.path() + "?pageSize=100");
                }
            } else if (operation.path().endsWith("/query")) {
                for (Canary canary : MARKERS.of("A").stream().limit(Size.of(4, 40)).toList()) {
                    String property = canary.place().substring(canary.place().lastIndexOf('/') + 1);
                    someone.post(operation.at(MarkersIT::last), Json.of(property, canary.word()));
                }
            }
        }
    }

    @Test
    void nothing_that_the_server_writes_down_holds_a_word() {
        assertThat(Traces.inFiles(MARKERS)).isEmpty();
    }

    @Test
    void the_words_stand_in_the_case_file_and_in_no_other_table() {
        Patience.untilTrue(Duration.ofSeconds(20), () -> Database.of(TENANT)
                .count("SELECT count(*) FROM platform_outbox_event WHERE state = 'pending'") == 0);

        assertThat(Traces.inTables(MARKERS, TENANT).keySet()).isNotEmpty()
                .allMatch(column -> column.startsWith("casework_") || NOT_ABOUT_FAMILIES.contains(column))
                .noneMatch(column -> column.startsWith("casework_notice") || column.startsWith("casework_step"));
        for (String other : List.of("limburg", "antwerpen", "vlaanderen")) {
            assertThat(Traces.inTables(MARKERS, other)).as(other).isEmpty();
        }
        assertThat(Traces.inControl(MARKERS)).isEmpty();
    }
}
