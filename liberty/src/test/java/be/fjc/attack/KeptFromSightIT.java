package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.attack.Things.Thing;
import be.fjc.product.Bans;
import be.fjc.product.Database;
import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.NewColleague;
import be.fjc.product.Work;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Body;
import be.fjc.testkit.attack.Ids;
import be.fjc.testkit.attack.Operation;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.attack.TwinWorlds;
import be.fjc.testkit.attack.TwinWorlds.Named;
import be.fjc.testkit.attack.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * D3 and D7 together. The same day of the same person before a dossier came, and after it came, was worked on and was kept from that
 * person's sight: every GET, every search and every act, in its own dossier of the same family and in the one that is not there.
 */
class KeptFromSightIT {

    private static final String TENANT = "mechelen";
    private static final Work WORK = Work.at(TENANT);

    /** Modules that keep something of families whose dossier may be hidden. */
    private static final Set<String> HIDING = Set.of("casework", "short-chain");

    /** Who it is, how that person came to know of the dossier, and how it is kept from sight then. */
    private enum Kept {
        SEALED_FOR_A_COORDINATOR("COORDINATOR", true) {
            @Override
            void from(Person person, FullDossier dossier) {
                person.draft(dossier.id("waitId"));
                seal(dossier);
            }
        },
        A_CONFLICT_OF_A_COORDINATOR("COORDINATOR", false) {
            @Override
            void from(Person person, FullDossier dossier) {
                person.draft(dossier.id("referralId"));
                dossier.ids().put("conflictId", WORK.as("coordinator").post(dossier.path("/conflicts"),
                        Json.of("account", person.colleague.id(), "reason", "Buur")).expecting(201).text("/id"));
            }
        },
        A_CONFLICT_THAT_WHO_DIRECTS_DECLARES("CASE_DIRECTOR", true) {
            @Override
            void from(Person person, FullDossier dossier) {
                assign(dossier.id("dossierId"), person);
                person.draft(dossier.id("noteId"));
                person.someone.get(dossier.path("")).expecting(200);
                person.someone.post(dossier.path("/conflictDeclarations"), Json.of("reason", "Familie")).expecting(201);
            }
        },
        SEALED_DURING_AN_EMERGENCY("CASE_DIRECTOR", false) {
            @Override
            void from(Person person, FullDossier dossier) {
                dossier.ids().put("emergencyId", person.someone.post(dossier.path("/emergencies"),
                        Json.of("occasion", "acuteDanger", "reason", "Synthetisch")).expecting(201).text("/id"));
                person.someone.get(dossier.path("")).expecting(200);
                seal(dossier);
            }
        },
        SEALED_FOR_WHO_REFERRED_AND_HAS_A_TASK("PARTNER_WORKER", true) {
            @Override
            void from(Person person, FullDossier dossier) {
                person.someone.get(Work.API + "/tasks/" + dossier.id("taskId")).expecting(200);
                seal(dossier);
            }
        },
        AN_ADMISSION_WHOSE_DAY_HAS_PASSED("POLICE_OR_PROSECUTION", true) {
            @Override
            void from(Person person, FullDossier dossier) {
                String id = admit(dossier.id("dossierId"), person);
                dossier.ids().put("admissionId", id);
                person.someone.get(dossier.path("")).expecting(200);
                Database.of(TENANT).run("UPDATE casework_admission SET until_on = current_date - 1 WHERE id = '" + id + "'");
            }
        };

        private final String role;
        private final boolean inBuild;

        Kept(String role, boolean inBuild) {
            this.role = role;
            this.inBuild = inBuild;
        }

        abstract void from(Person person, FullDossier dossier);
    }

    private record Person(NewColleague colleague, Someone someone) {

        static Person at(String role) {
            NewColleague colleague = NewColleague.atWork(role);
            return new Person(colleague, Someone.withToken(TENANT, Someone.freshToken(TENANT, colleague.login(), NewColleague.OWN_PASSWORD)));
        }

        void draft(String about) {
            someone.send("PUT", Work.API + "/drafts/" + UUID.randomUUID(), Json.of("form", "note.correct", "about", about,
                    "content", Json.object("text", "Synthetisch")), Map.of("If-None-Match", "*")).expecting(201);
        }
    }

    private static void seal(FullDossier dossier) {
        dossier.ids().put("sealId", WORK.as("coordinator").post(dossier.path("/seals"),
                Json.of("reason", "Synthetisch: een collega is partij")).expecting(201).text("/id"));
    }

    private static void assign(String dossier, Person person) {
        WORK.as("coordinator").post(Work.API + "/dossiers/" + dossier + "/assignments",
                Json.of("caseDirector", person.colleague.id(), "note", "Synthetisch")).expecting(201);
    }

    private static String admit(String dossier, Person person) {
        return WORK.as("regisseur1").post(Work.API + "/dossiers/" + dossier + "/admissions", Json.of("account", person.colleague.id(),
                "opens", Json.list("identity", "facts"), "lastOn", Work.inDays(5), "basis", "consent", "reason", "Synthetisch")).expecting(201).text("/id");
    }

    /** In every build those of whom no other test asks it all. */
    private static Stream<Kept> tried() {
        return Stream.of(Kept.values()).filter(kept -> Size.isFull() || kept.inBuild);
    }

    @ParameterizedTest
    @MethodSource("tried")
    void nothing_is_there(Kept kept) {
        try (Tally tally = Tally.of("D3", "kept from sight: " + kept)) {
            live(kept, true, tally);
        }
    }

    @Test
    void a_dossier_that_is_not_kept_from_sight_is_noticed_in_lists_counts_searches_and_acts() {
        Tally tally = Tally.of("D3", "the oracle itself");
        live(Kept.SEALED_FOR_A_COORDINATOR, false, tally);

        assertThat(tally.mismatches()).anyMatch(line -> line.contains("/waits")).anyMatch(line -> line.contains("/trackCounts"))
                .anyMatch(line -> line.contains("/caseloads")).anyMatch(line -> line.contains("/clocks")).anyMatch(line -> line.contains("/dossiersFile"))
                .anyMatch(line -> line.contains("/dossierCounts")).anyMatch(line -> line.contains("/dossierCountsFile"))
                .anyMatch(line -> line.contains("/sameMembers, own"))
                .anyMatch(line -> line.contains("/likelyMembers, own")).anyMatch(line -> line.contains("/policeReports/query"))
                .anyMatch(line -> line.contains("/documents/{documentId}/content, hidden")).anyMatch(line -> line.contains("/viewers/query"))
                .anyMatch(line -> line.startsWith("POST") && line.contains("/trackChanges, hidden"))
                .anyMatch(line -> line.contains("short-chain/v1/interventions by"))
                .anyMatch(line -> line.contains("/interventions/{interventionId}, hidden")).anyMatch(line -> line.contains("/outreaches/{outreachId}, hidden"))
                .anyMatch(line -> line.contains("/homeReveals, hidden")).anyMatch(line -> line.contains("/houseBans/{houseBanId}, hidden"));
    }

    private static void live(Kept kept, boolean hides, Tally tally) {
        Person person = Person.at(kept.role);
        Family family = Family.unknownSoFar();
        String own = ownDossier(kept, person, family);
        List<Named> day = day(person.someone, own, family, new Random(Size.seed()));
        Map<String, String> nobody = new LinkedHashMap<>();
        List<String> before = TwinWorlds.day(day, name -> nobody.computeIfAbsent(name, any -> UUID.randomUUID().toString()), tally);
        Someone filing = kept.role.equals("PARTNER_WORKER") ? person.someone : WORK.as("huisarts");
        FullDossier dossier = FullDossier.of(family, filing, kept.role.equals("POLICE_OR_PROSECUTION") ? "huisartsen" : "centrum");
        sameAs(dossier, own);
        if (hides) {
            kept.from(person, dossier);
        }
        TwinWorlds.compare(before, TwinWorlds.day(day, name -> dossier.ids().getOrDefault(name, nobody.get(name)), tally), tally);
    }

    /** A dossier of the same family that the person does see, as that person's work allows. */
    private static String ownDossier(Kept kept, Person person, Family family) {
        String dossier = WORK.dossierOf(family);
        switch (kept.role) {
            case "CASE_DIRECTOR" -> assign(dossier, person);
            case "POLICE_OR_PROSECUTION" -> admit(dossier, person);
            default -> person.draft(dossier);
        }
        return dossier;
    }

    /** A member of both, as somebody knows who sees both. */
    private static void sameAs(FullDossier dossier, String other) {
        String member = WORK.as("coordinator").get(Work.API + "/dossiers/" + other + "/family").expecting(200).text("/members/0/id");
        WORK.as("coordinator").send("PUT", dossier.path("/members/" + dossier.id("memberId") + "/identity"),
                Json.of("dossier", other, "member", member), Map.of("If-Match", "*")).expecting(204);
    }

    private static List<Named> day(Someone someone, String own, Family family, Random chance) {
        Ids ids = new Ids();
        ids.learn(someone.get(Work.API + "/startScreen"));
        ids.put("dossierId", own);
        List<Named> day = new ArrayList<>(Walk.everythingReadable(someone, TENANT, ids, List.of(), chance));
        day.removeIf(step -> !Size.isFull() && !step.what().contains(Work.API) && !step.what().contains(Bans.SHORT_CHAIN));
        List<Operation> known = Operation.all(TENANT).stream()
                .filter(operation -> HIDING.contains(operation.module()) && !operation.places().isEmpty())
                // the acts of the case file at the end: with them somebody seals a dossier, or says to be involved
                .sorted(Comparator.comparing(Operation::module).reversed())
                .toList();
        known.stream().filter(KeptFromSightIT::isOfOwn).forEach(operation ->
                day.add(new Named(operation + ", own", world -> someone.get(operation.at(parameter -> own)))));
        known.stream().filter(Operation::reads).forEach(operation -> day.add(inHidden(someone, operation)));
        day.addAll(searches(someone, family));
        known.stream().filter(operation -> !operation.reads()).forEach(operation -> day.add(inHidden(someone, operation)));
        return day;
    }

    /** Who saw it is told with every look of the day itself. */
    private static boolean isOfOwn(Operation operation) {
        return operation.method().equals("GET") && operation.places().equals(List.of("dossierId")) && !operation.path().contains("/viewers");
    }

    /** In the dossier that is not there, and in what lies in it, as if one knew all their ids. */
    private static Named inHidden(Someone someone, Operation operation) {
        String body = operation.body().isEmpty() ? null : new Body(operation, known(operation)).with((place, longest) -> "Synthetisch");
        Map<String, String> headers = operation.method().matches("PUT|DELETE") ? Map.of("If-Match", "*") : Map.of();
        return new Named(operation + ", hidden", world -> someone.send(operation.method(), operation.at(world::id), body, headers));
    }

    /** The short chain names its people by their place. */
    private static Map<String, Object> known(Operation operation) {
        if (operation.module().equals("casework")) {
            return Known.at(TENANT);
        }
        Thing nothing = new Thing(Map.of("intervention", UUID.randomUUID().toString()), null);
        Map<String, Object> known = PoliceReports.known(TENANT);
        known.putAll(Banned.known(TENANT, nothing));
        known.putAll(Outreached.known(TENANT, nothing));
        return known;
    }

    private static List<Named> searches(Someone someone, Family family) {
        List<Named> searches = new ArrayList<>();
        String dossiers = Work.API + "/dossiers/query";
        for (String kind : List.of(dossiers, Work.API + "/referrals/query")) {
            searches.add(new Named(kind + " by name", world -> someone.post(kind, Json.of("familyName", family.name()))));
            searches.add(new Named(kind + " by whole name", world -> someone.post(kind, Json.of("familyName", family.name(), "givenName", "Vader" + family.mark()))));
            searches.add(new Named(kind + " by receipt", world -> someone.post(kind, Json.of("number", world.id("receipt")))));
            searches.add(new Named(kind + " by number", world -> someone.post(kind, Json.of("number", world.id("number")))));
        }
        searches.add(new Named("/dossiers/viewers/query", world -> someone.post(Work.API + "/dossiers/viewers/query",
                Json.of("number", world.id("number"), "reason", "Synthetisch"))));
        searches.add(new Named("/policeReports/query", world -> someone.post(Work.API + "/policeReports/query",
                Json.of("policeReportNumber", world.id("report")))));
        return searches;
    }
}
