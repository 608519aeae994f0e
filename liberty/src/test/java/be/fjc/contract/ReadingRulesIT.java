package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.fjc.contract.Readings.Reading;
import be.fjc.product.Family;
import be.fjc.product.Interventions;
import be.fjc.product.Json;
import be.fjc.product.Minutes;
import be.fjc.product.Plans;
import be.fjc.product.Risk;
import be.fjc.product.SafetyPlans;
import be.fjc.product.SentDocument;
import be.fjc.product.Tables;
import be.fjc.product.Work;
import be.fjc.product.ZoneTable;
import be.fjc.testkit.Answer;
import be.fjc.testkit.contract.Exchanges;
import be.fjc.testkit.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** What every reading is like, for somebody who may read and something that is there. */
class ReadingRulesIT {

    private static final Map<String, String> LANGUAGES = Map.of("nl", "nl", "nl-BE", "nl", "fr", "fr", "fr-BE;q=0.8, de;q=0.1", "fr", "en-GB", "en",
            "de", "nl", "de-BE, en;q=0.5", "en", "ja", "nl", "%%%", "nl");

    @TestFactory
    Stream<DynamicTest> in_a_centre() {
        Work work = Work.at("mechelen");
        String dossier = work.dossierOf(Family.unknownSoFar());
        Answer note = work.as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/notes",
                "{\"kind\": \"conversation\", \"text\": \"Synthetisch\"}").expecting(201);
        Staff staff = Staff.at("mechelen");
        staff.as("huisarts").send("PUT", Work.API + "/drafts/" + UUID.randomUUID(), "{\"form\": \"referral\", \"content\": {\"situation\": \"Synthetisch\"}}",
                Map.of("If-None-Match", "*")).expecting(201);
        SentDocument document = SentDocument.of(work.as("regisseur1"), dossier, "Synthetisch.txt", "Synthetisch".getBytes(StandardCharsets.UTF_8));
        Tables tables = Tables.at("mechelen");
        Minutes minutes = Minutes.at(tables, tables.ready("centrum", "huisartsen")).bound(staff.as("coordinator"));
        String item = minutes.item(dossier, "Synthetisch", "centrum", "huisartsen");
        String entry = item + "/entries/"
                + staff.as("coordinator").post(item + "/entries", Minutes.fact("centrum", "Synthetisch")).expecting(201).text("/id");
        Plans plans = new Plans(work);
        List<String> family = Risk.at("mechelen").members(dossier);
        String plan = Plans.API + "/" + plans.established(dossier, "Synthetisch", family);
        String version = plans.made(plan.substring(plan.lastIndexOf('/') + 1), family.get(0));
        String measure = work.as("regisseur1").post(Plans.measuresOf(dossier), Json.text(Plans.ban(family.get(1), family.get(0), 90))).expecting(201).text("/id");
        SafetyPlans safety = new SafetyPlans(work);
        String safe = SafetyPlans.API + "/" + safety.started(dossier, family.get(0), "Synthetisch");
        String safeVersion = safe + "/safetyVersions/" + safety.version(safe.substring(safe.lastIndexOf('/') + 1));
        String paper = SafetyPlans.print(work.as("regisseur1"), safe.substring(safe.lastIndexOf('/') + 1)).expecting(201).text("/id");
        String batch = Interventions.at("mechelen").sent(staff.as("politie"), Interventions.file(List.of("Synthetisch")));
        ZoneTable sitting = ZoneTable.of(tables, "centrum", "huisartsen");
        sitting.minutes().bound(staff.as("coordinator"));
        return of(staff, sitting.interventions(), Interventions.BATCHES + "/" + batch + "/messages", safe, safeVersion, safe + "/safetyPapers/" + paper + "/content", plan, plan + "/comparison", plan + "/content", plan + "/clientVersions/" + version + "/content", Plans.MEASURES + "/" + measure, minutes.meeting() + "/room", item + "/attendances", item + "/entries", entry, item + "/actions", item + "/readers", item + "/inquiries",
                Tables.API + "/inquiries/" + minutes.ask(item, "huisartsen"), note.text("/href"), document.path(), document.path() + "/content", preview(work, dossier),
                Work.API + "/dossiers/" + dossier + "/dossierMergePreviews/" + work.dossierOf(Family.unknownSoFar()));
    }

    /** Of two of the family beside each other. */
    private static String preview(Work work, String dossier) {
        Answer family = work.as("regisseur1").get(Work.API + "/dossiers/" + dossier + "/family").expecting(200);
        return Work.API + "/dossiers/" + dossier + "/members/" + family.text("/members/2/id") + "/mergePreviews/" + family.text("/members/3/id");
    }

    /**
     * For every GET of every module that the centre has on.
     *
     * @param there addresses of what few have
     */
    static Stream<DynamicTest> of(Staff staff, String... there) {
        Readings readings = new Readings(staff, there);
        Stream<DynamicTest> readable = staff.operations().filter(operation -> operation.method().equals("GET")).map(operation ->
                dynamicTest("rep-struct: " + operation + " can be read by somebody", () -> assertThat(readings.of(operation)).as("%s", operation).isPresent()));
        return Stream.concat(readable, readings.all().flatMap(reading -> Stream.of(
                        answer(reading), links(reading, staff), editions(reading), languages(reading), head(reading), pages(reading), sizes(reading),
                        cursors(reading))
                .flatMap(tests -> tests)));
    }

    private static Stream<DynamicTest> answer(Reading reading) {
        return test("rep-struct", reading, "answers what it declares, without nulls, and minds no unknown header", () -> {
            Answer answer = reading.now(Map.of("X-Onbekend", "1")).expecting(200);
            assertThat(Exchanges.undeclared(reading.operation(), 200, answer.header("Content-Type"), answer.body())).isEmpty();
            if (reading.isJson()) {
                assertThat(answer.header("Content-Type")).matches("application/json(;charset=UTF-8)?");
                assertThat(answer.json().isObject()).isTrue();
                assertThat(answer.body()).doesNotContain(":null", "[null", ",null");
            }
            assertThat(answer.headers().map()).doesNotContainKey("last-modified");
            assertThat(answer.header("BelGov-Trace-Id")).matches("[0-9a-f-]{36}");
        });
    }

    private static Stream<DynamicTest> links(Reading reading, Staff staff) {
        return !reading.isJson() ? Stream.empty() : test("hyp-links", reading, "links to whole addresses, behind a proxy too", () -> {
            String here = "http://" + staff.host() + "/api/";
            assertThat(linksIn(reading.now(Map.of()).expecting(200))).allSatisfy(link -> assertThat(link).startsWith(here));
            Answer proxied = reading.now(Map.of("X-Forwarded-Proto", "https", "X-Forwarded-Host", "elders.example")).expecting(200);
            assertThat(linksIn(proxied)).allSatisfy(link -> assertThat(link).startsWith(here.replace("http://", "https://")));
        });
    }

    private static List<String> linksIn(Answer answer) {
        List<String> links = new ArrayList<>();
        for (String name : List.of("href", "next", "self")) {
            answer.json().findValues(name).stream().filter(value -> value.isString()).forEach(value -> links.add(value.asString()));
        }
        return links;
    }

    private static Stream<DynamicTest> editions(Reading reading) {
        return !reading.operation().statuses().contains(304) ? Stream.empty()
                : test("X2", reading, "has a strong tag and is not sent again", () -> {
                    String tag = reading.now(Map.of()).expecting(200).header("ETag");
                    assertThat(tag).startsWith("\"");
                    Answer known = reading.now(Map.of("If-None-Match", tag)).expecting(304);
                    assertThat(known.body()).isEmpty();
                    assertThat(known.header("ETag")).isEqualTo(tag);
                    reading.now(Map.of("If-None-Match", "\"anders\"")).expecting(200);
                });
    }

    private static Stream<DynamicTest> languages(Reading reading) {
        return !reading.isJson() ? Stream.empty() : test("int-negot", reading, "speaks a language of the caller", () ->
                LANGUAGES.forEach((asked, answered) -> {
                    Answer answer = reading.now(Map.of("Accept-Language", asked)).expecting(200);
                    assertThat(answer.header("Content-Language")).as(asked).isEqualTo(answered);
                    assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
                }));
    }

    private static Stream<DynamicTest> head(Reading reading) {
        return test("meth-http", reading, "is asked for its headers alone", () -> {
            Answer whole = reading.now(Map.of());
            Answer head = reading.who().send("HEAD", reading.path(), null, Map.of());
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.header("Content-Type")).isEqualTo(whole.header("Content-Type"));
            assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        });
    }

    private static Stream<DynamicTest> pages(Reading reading) {
        return !isPaged(reading.operation()) || isEndless(reading.operation()) ? Stream.empty()
                : test("col-paging", reading, "walked to its end gives everything once", () -> {
                    List<String> small = walk(reading, 7);
                    assertThat(small).doesNotHaveDuplicates();
                    assertThat(walk(reading, 100)).containsExactlyInAnyOrderElementsOf(small);
                });
    }

    /** Each reading of the audit adds to it. */
    private static boolean isEndless(Operation operation) {
        return operation.path().startsWith("/audit");
    }

    private static List<String> walk(Reading reading, int pageSize) {
        List<String> items = new ArrayList<>();
        for (String path = reading.path() + "?pageSize=" + pageSize; !path.isEmpty();) {
            Answer page = reading.who().get(path).expecting(200);
            assertThat(page.json().path("items").isArray()).isTrue();
            assertThat(page.json().path("items").size()).isLessThanOrEqualTo(pageSize);
            page.json().get("items").forEach(item -> items.add(item.has("href") ? item.get("href").asString() + " " + item.path("id").asString("") : item.toString()));
            path = page.text("/next").replaceAll("^https?://[^/]+", "");
            assertThat(items).hasSizeLessThan(10_000);
        }
        return items;
    }

    private static Stream<DynamicTest> sizes(Reading reading) {
        return !isPaged(reading.operation()) ? Stream.empty() : test("col-paging", reading, "has pages of a sensible size", () -> {
            for (String size : List.of("0", "101", "-1", "veel", "1.5", "")) {
                Proper.badInput(reading.who().get(reading.path() + "?pageSize=" + size), size.matches("-?\\d+") ? "outOfRange" : "invalidFormat",
                        "pageSize");
            }
        });
    }

    private static Stream<DynamicTest> cursors(Reading reading) {
        return !isPaged(reading.operation()) ? Stream.empty() : test("X5", reading, "opens a cursor in its own list only", () -> {
            String parameter = reading.operation().names("query").stream().filter(name -> name.startsWith("after")).findFirst().orElseThrow();
            Proper.badInput(reading.who().get(reading.path() + "?" + parameter + "=zomaar"), "invalidCursor", parameter);
            String next = reading.who().get(reading.path() + "?pageSize=1").expecting(200).text("/next");
            if (!next.isEmpty()) {
                String cursor = next.replaceAll(".*" + parameter + "=([^&]+).*", "$1");
                assertThat(cursor).matches("[A-Za-z0-9_-]{40,}");
                reading.who().get(reading.path() + "?" + parameter + "=" + cursor).expecting(200);
                String cut = cursor.substring(0, cursor.length() - 4) + "AAAA";
                Proper.badInput(reading.who().get(reading.path() + "?" + parameter + "=" + cut), "invalidCursor", parameter);
            }
        });
    }

    private static boolean isPaged(Operation operation) {
        return operation.names("query").contains("pageSize");
    }

    private static Stream<DynamicTest> test(String rule, Reading reading, String sentence, Executable body) {
        return Stream.of(dynamicTest(rule + ": " + reading.operation() + " " + sentence, body));
    }
}
