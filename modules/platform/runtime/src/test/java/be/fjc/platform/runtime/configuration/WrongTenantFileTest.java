package be.fjc.platform.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing wrong at a time: the line it is on, what is wrong, what would be right. */
class WrongTenantFileTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"fields", "values", "codes", "versions", "afterCare", "zones", "modules", "lists", "letters", "policy", "colours"})
    void a_wrong_file_is_refused_with_its_line_and_what_would_be_right(
            String what, String was, String becomes, int line, int column, String wrong, String right) {
        Configuration configuration = new ATenantsFolder(folder).with("leuven", ATenantsFolder.good(was, becomes)).load();

        assertThat(configuration.tenants()).isEmpty();
        assertThat(configuration.broken()).containsExactly("leuven");
        assertThat(configuration.problems()).containsExactly(new Problem("leuven/tenant.yaml", line, column, wrong, right));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments("unknown field at the top", "mode: active", "mode: active\nopeningsuren: altijd", 6, 1,
                        "onbekend veld \"openingsuren\"", "kies uit: accessPolicy, letters, limits, lists, mail, placement, signIn"),
                arguments("unknown field, nearly right", "    level: 3", "    levle: 3", 44, 5,
                        "onbekend veld \"levle\"", "bedoelde u \"level\"?"),
                arguments("unknown field in a short form", "label: Er is geweld. }", "label: Er is geweld., lable: x }", 47, 40,
                        "onbekend veld \"lable\"", "hier mag niets staan"),
                arguments("unknown own word", "term.track: spoor", "term.trak: spoor", 65, 9,
                        "onbekend veld \"term.trak\"", "bedoelde u \"term.track\"?"),
                arguments("field twice", "mode: active", "mode: active\nmode: suspended", 6, 1,
                        "veld \"mode\" staat hier een tweede keer", "het staat al op regel 5; houd er één"),
                arguments("track without level", "    level: 3\n", "", 41, 5,
                        "veld \"level\" ontbreekt", "voeg level toe: het Vlaamse niveau: 1 (licht), 2 (intensief) of 3 (ketenaanpak)"),
                arguments("centre without clocks", "clocks:\n  firstLookWorkingDays: 1\n  decisionWorkingDays: 5\n  nextContactDays: 30\n", "", 2, 1,
                        "veld \"clocks\" ontbreekt", "voeg clocks toe: hoe snel het hier moet gaan"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("level outside 1-3", "level: 3", "level: 4", 44, 5,
                        "\"level\" is 4", "verwacht het Vlaamse niveau: 1 (licht), 2 (intensief) of 3 (ketenaanpak)"),
                arguments("level in words", "level: 3", "level: drie", 44, 5,
                        "\"level\" is een tekst (\"drie\")",
                        "verwacht een geheel getal: het Vlaamse niveau: 1 (licht), 2 (intensief) of 3 (ketenaanpak)"),
                arguments("unknown colour", "colour: red", "colour: rood", 43, 5,
                        "\"rood\" kan niet bij \"colour\"", "kies green, orange, red, blue, purple of grey"),
                arguments("colour with a typo", "colour: red", "colour: rde", 43, 5,
                        "\"rde\" kan niet bij \"colour\"", "bedoelde u \"red\"? kies green, orange, red, blue, purple of grey"),
                arguments("value left empty", "name: Veilig Huis Leuven", "name:", 2, 1,
                        "\"name\" is leeg", "verwacht een tekst: de naam waarmee het centrum zichzelf noemt, bijvoorbeeld FJC Mechelen"),
                arguments("list where one value belongs", "mode: active", "mode: [active]", 5, 1,
                        "\"mode\" is een lijst",
                        "kies active als mensen mogen aanmelden, suspended als het centrum gesloten is (de gegevens blijven bewaard)"),
                arguments("no host at all", "[leuven.localhost]", "[]", 4, 1,
                        "\"hosts\" is leeg",
                        "verwacht minstens één hostnaam, zonder https:// en zonder poort, bijvoorbeeld leuven.localhost"),
                arguments("language twice", "[nl, en]", "[nl, nl]", 6, 1,
                        "\"languages\" bevat tweemaal hetzelfde", "noem elke waarde één keer"),
                arguments("one value where a list belongs", "[nl, en]", "nl", 6, 1,
                        "\"languages\" is een tekst (\"nl\")",
                        "verwacht een lijst: de talen van de medewerkers, de eerste is de standaard"),
                arguments("too many criteria", "  - { code: veilig,", "  - { code: x, label: x }\n".repeat(20) + "  - { code: veilig,",
                        46, 1,
                        "\"criteria\" heeft te veel regels", "hoogstens 20"),
                arguments("text too long", "Veilig Huis Leuven", "L".repeat(81), 2, 1,
                        "\"name\" telt 81 tekens",
                        "hoogstens 80 tekens: de naam waarmee het centrum zichzelf noemt, bijvoorbeeld FJC Mechelen"),
                arguments("host with a port", "[leuven.localhost]", "[\"leuven.localhost:9080\"]", 4, 9,
                        "\"leuven.localhost:9080\" kan niet bij \"hosts\"",
                        "verwacht een hostnaam in kleine letters, zonder https:// en zonder poort, bijvoorbeeld leuven.localhost"),
                arguments("host that is an address", "[leuven.localhost]", "[10.0.0.1]", 4, 9,
                        "\"10.0.0.1\" kan niet bij \"hosts\"",
                        "verwacht een hostnaam in kleine letters, zonder https:// en zonder poort, bijvoorbeeld leuven.localhost"),
                arguments("host twice", "[leuven.localhost]", "[leuven.localhost, leuven.localhost]", 4, 27,
                        "hostnaam \"leuven.localhost\" staat er een tweede keer", "ze staat al op regel 4; noem ze één keer"),
                arguments("day that does not exist", "startedOn: 2023-11-25", "startedOn: 2023-02-30", 8, 3,
                        "de datum 2023-02-30 bestaat niet", "kies een dag van de kalender, als jjjj-mm-dd"),
                arguments("month that does not exist", "asOf: 2024-05", "asOf: 2024-13", 57, 83,
                        "de datum 2024-13 bestaat niet", "kies een dag van de kalender, als jjjj-mm-dd"),
                arguments("day the Belgian way", "startedOn: 2023-11-25", "startedOn: 25/11/2023", 8, 3,
                        "\"25/11/2023\" kan niet bij \"startedOn\"",
                        "verwacht wanneer het centrum begon: een jaar, een maand of een dag, zo precies als gekend"),
                arguments("until before from", "until: 2024-12-31\n", "until: 2023-11-24\n", 24, 5,
                        "until (2023-11-24) ligt voor from (2023-11-25)", "until is de laatste dag en ligt op of na from"),
                arguments("two regimes at once", "regime: direct, from: 2025-01-01", "regime: direct, from: 2024-12-31", 55, 23,
                        "deze periode valt samen met die van regel 54", "geef de eerste een until vóór de volgende begint"),
                arguments("more at once than the database allows", "mode: active", "mode: active\nlimits: { requestsAtOnce: 13 }", 6, 11,
                        "\"requestsAtOnce\" is 13", "verwacht aanvragen die tegelijk in behandeling zijn, van 2 tot 12"),
                arguments("a limit in words", "mode: active", "mode: active\nlimits: { signInsPerMinute: veel }", 6, 11,
                        "\"signInsPerMinute\" is een tekst (\"veel\")",
                        "verwacht een geheel getal: pogingen tot aanmelden per minuut van plaatsen waar nog niemand aanmeldde, van 10 tot 600000"),
                arguments("a limit nobody knows", "mode: active", "mode: active\nlimits: { requestAtOnce: 4 }", 6, 11,
                        "onbekend veld \"requestAtOnce\"", "bedoelde u \"requestsAtOnce\"?"),
                arguments("number that goes on and on", "inhabitants: 22000", "inhabitants: " + "9".repeat(1_000), 19, 5,
                        "\"inhabitants\" is een tekst (\"" + "9".repeat(60) + "…\")",
                        "verwacht een geheel getal: het aantal inwoners, sleutel voor de bijdrage van de lokale besturen"));
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                arguments("track twice", "code: zwaar", "code: licht", 41, 5,
                        "spoor \"licht\" staat er een tweede keer", "het staat al op regel 36; geef elk een eigen code"),
                arguments("zone twice", "code: herko", "code: leuven", 26, 5,
                        "zone \"leuven\" staat er een tweede keer", "het staat al op regel 21; geef elk een eigen code"),
                arguments("organisation twice", "code: club", "code: stad", 34, 7,
                        "organisatie \"stad\" staat er een tweede keer", "het staat al op regel 33; geef elk een eigen code"),
                arguments("criterion twice", "code: veilig", "code: ifg", 48, 7,
                        "criterium \"ifg\" staat er een tweede keer", "het staat al op regel 47; geef elk een eigen code"),
                arguments("municipality twice", "  - name: Herent\n", "  - name: Leuven\n  - name: Herent\n", 18, 5,
                        "gemeente \"Leuven\" staat er een tweede keer", "het staat al op regel 17; geef elk een eigen name"),
                arguments("lead organisation that is no partner", "leadOrganisation: stad", "leadOrganisation: stat", 9, 3,
                        "trekker \"stat\" staat niet bij organisations", "bedoelde u \"stad\"?"),
                arguments("unknown type of organisation", "type: localGovernment", "type: localGoverment", 33, 38,
                        "soort organisatie \"localGoverment\" is niet bekend",
                        "bedoelde u \"localGovernment\"? (een eigen soort hoort eerst bij organisationTypes)"),
                arguments("own type that Flanders has", "eigenSoort", "caw", 31, 7,
                        "soort \"caw\" bestaat al in de Vlaamse kernlijst", "gebruik die, of kies een andere code"));
    }

    static Stream<Arguments> versions() {
        return Stream.of(
                arguments("rule nobody knows", "description: Keten.", "description: Keten.\n    versions:\n"
                                + "      - { from: 2024-01-01, entry: [safetyWeighd] }", 47, 37,
                        "\"safetyWeighd\" kan niet bij \"entry\"",
                        "bedoelde u \"safetyWeighed\"? kies criteriaMet, safetyWeighed, incidentTold, contactTried, safetyTasksDone, "
                                + "riskWeighed of childrenWeighed"),
                arguments("question of closing asked at entry", "description: Keten.", "description: Keten.\n    versions:\n"
                                + "      - { from: 2024-01-01, entry: [safetyKnown] }", 47, 37,
                        "\"safetyKnown\" kan niet bij \"entry\"",
                        "kies criteriaMet, safetyWeighed, incidentTold, contactTried, safetyTasksDone, riskWeighed of childrenWeighed"),
                arguments("version without its day", "description: Keten.", "description: Keten.\n    versions:\n"
                                + "      - { entry: [criteriaMet] }", 47, 9,
                        "veld \"from\" ontbreekt", "voeg from toe: de eerste dag van deze versie"),
                arguments("newest version first", "description: Keten.", "description: Keten.\n    versions:\n"
                                + "      - { from: 2024-01-01 }\n      - { from: 2023-01-01 }", 48, 11,
                        "deze versie begint niet na die van regel 47 (2024-01-01)", "zet de oudste eerst en geef elke versie een eigen dag"));
    }

    static Stream<Arguments> afterCare() {
        String last = "  nextContactDays: 30\n";
        return Stream.of(
                arguments("after-care not from early to late", last, last + "  afterCareMonths: [6, 3]\n", 53, 24,
                        "de nazorg na 3 maanden staat achter die na 6", "zet de maanden van vroeg naar laat, bijvoorbeeld [3, 6, 12]"),
                arguments("after-care twice at once", last, last + "  afterCareMonths: [3, 3]\n", 53, 3,
                        "\"afterCareMonths\" bevat tweemaal hetzelfde", "noem elke waarde één keer"),
                arguments("after-care after the children have left home", last, last + "  afterCareMonths: [3, 240]\n", 53, 24,
                        "\"afterCareMonths\" is 240", "verwacht maanden na de afsluiting, van 1 tot 36"),
                arguments("repeat without end", last, last + "  repeatMonths: 600\n", 53, 3,
                        "\"repeatMonths\" is 600",
                        "verwacht maanden na een afsluiting waarin heropenen als herhaling telt, van 1 tot 60; weglaten betekent 12"));
    }

    static Stream<Arguments> zones() {
        return Stream.of(
                arguments("municipality in two zones at once", "[Herent]", "[Herent, Leuven]", 29, 30,
                        "gemeente \"Leuven\" ligt van 2023-11-25 tot 2024-12-31 in zone leuven (regel 25) en in zone herko",
                        "een gemeente ligt in één zone tegelijk: geef een until aan de eerste of haal ze uit één van beide"),
                arguments("municipality that came too early", "[Herent]",
                        "[Herent]\n    changes: [{ municipality: Leuven, from: 2024-12-31 }]", 30, 17,
                        "gemeente \"Leuven\" ligt van 2024-12-31 tot 2024-12-31 in zone leuven (regel 25) en in zone herko",
                        "een gemeente ligt in één zone tegelijk: geef een until aan de eerste of haal ze uit één van beide"),
                arguments("municipality nobody knows", "[Herent]", "[Herend]", 29, 22,
                        "gemeente \"Herend\" staat niet bij municipalities", "bedoelde u \"Herent\"?"));
    }

    static Stream<Arguments> modules() {
        return Stream.of(
                arguments("unknown module", "  casework:", "  caseworks:", 59, 3,
                        "module \"caseworks\" bestaat niet", "bedoelde u \"casework\"?"),
                arguments("module without what it needs", "modules:\n  casework:\n    enabled: true",
                        "modules:\n  tables: { enabled: true }\n  casework:\n    enabled: false", 59, 3,
                        "module \"tables\" werkt niet zonder module \"casework\"",
                                "zet casework ook op enabled: true, of tables op false"),
                arguments("unknown setting", "    greeting: Dag", "    greting: Dag", 61, 5,
                        "module \"casework\" kent geen instelling \"greting\"", "bedoelde u \"greeting\"?"),
                arguments("text where a number belongs", "daysToKeep: 30", "daysToKeep: dertig", 62, 5,
                        "instelling \"daysToKeep\" is een tekst (\"dertig\")", "verwacht een geheel getal, bijvoorbeeld 90"),
                arguments("number where yes or no belongs", "loud: false", "loud: 1", 63, 5,
                        "instelling \"loud\" is een getal (\"1\")", "verwacht true of false, bijvoorbeeld true"),
                arguments("yes or no where a text belongs", "greeting: Dag", "greeting: true", 61, 5,
                        "instelling \"greeting\" is een ja/nee-waarde (\"true\")", "verwacht een tekst, bijvoorbeeld Welkom"));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                arguments("own code that Flanders has", "funding:", list("lifeDomain", "{ code: work, countsAs: housing, " + LABEL), 58, 9,
                        "code \"work\" staat al in de Vlaamse kernlijst lifeDomain",
                        "een centrum vult de kernlijst aan en verandert ze niet: kies een andere code"),
                arguments("own code that counts as nothing known", "funding:", list("lifeDomain", "{ code: debts, countsAs: huosing, " + LABEL), 58, 22,
                        "code \"huosing\" staat niet in de Vlaamse kernlijst lifeDomain", "bedoelde u \"housing\"?"),
                arguments("own code that counts as what means one thing only", "funding:",
                        list("lifeDomain", "{ code: debts, countsAs: safety, " + LABEL), 58, 22,
                        "als \"safety\" kan een eigen code van lifeDomain niet tellen", "kies uit: housing, work"),
                arguments("own code twice", "funding:", list("lifeDomain", "{ code: debts, countsAs: housing, " + LABEL
                                + "\n    - { code: debts, countsAs: work, " + LABEL), 59, 9,
                        "code \"debts\" staat er een tweede keer", "ze staat al op regel 58; geef elk een eigen code"),
                arguments("own code of another form", "funding:", list("lifeDomain", "{ code: zorg-geld, countsAs: housing, " + LABEL), 58, 9,
                        "\"zorg-geld\" kan niet bij \"code\"",
                        "verwacht een eigen code die nooit meer verandert: letters en cijfers, begint met een kleine letter, bijvoorbeeld buurtteam"),
                arguments("own code without a name in French", "funding:",
                        list("lifeDomain", "{ code: debts, countsAs: housing, label: { nl: Schulden, en: Debts } }"), 58, 41,
                        "veld \"fr\" ontbreekt", "voeg fr toe: de naam in het Frans"),
                arguments("own code that ends before it begins", "funding:",
                        list("lifeDomain", "{ code: debts, countsAs: housing, from: 2025-01-01, until: 2024-01-01, " + LABEL), 58, 59,
                        "until (2024-01-01) ligt voor from (2025-01-01)", "until is de laatste dag en ligt op of na from"),
                arguments("list that is closed", "funding:", list("lifeDomains", "{ code: debts, countsAs: housing, " + LABEL), 57, 3,
                        "lijst \"lifeDomains\" kan een centrum niet aanvullen", "bedoelde u \"lifeDomain\"?"));
    }

    private static final String LABEL = "label: { nl: Schulden, fr: Dettes, en: Debts } }";

    private static String list(String name, String entries) {
        return "lists:\n  " + name + ":\n    - " + entries + "\nfunding:";
    }

    static Stream<Arguments> letters() {
        String mine = "sjabloon invitation van 2026-01-01 ";
        return Stream.of(
                arguments("template with a field that does not exist", "funding:", letter("invitation", "Dag {person.givenNam}, {text}"), 62, 11,
                        mine + "heeft een veld dat niet bestaat: \"person.givenNam\"", "bedoelde u \"person.givenName\"?"),
                arguments("template that asks what is safety-critical", "funding:", letter("invitation", "{text} {person.codeWord}"), 62, 11,
                        mine + "vraagt \"person.codeWord\", van klasse A!", "dat komt nooit in een brief: laat het veld weg"),
                arguments("template that asks an organisation's own notes", "funding:", letter("invitation", "{text} {dossier.notes}"), 62, 11,
                        mine + "vraagt \"dossier.notes\", van klasse P", "dat komt nooit in een brief: laat het veld weg"),
                arguments("answer to a referrer that names the family", "funding:", letter("feedback", "{text} {person.givenName}"), 62, 11,
                        "sjabloon feedback van 2026-01-01 mag dit veld niet hebben: \"person.givenName\"", "kies uit: text"),
                arguments("field that is never closed", "funding:", letter("invitation", "Dag {text} {person.givenName"), 62, 11,
                        mine + "heeft een accolade die geen veld is: \"{person.givenName\"", "schrijf een veld als {text}, zonder spaties"),
                arguments("field with spaces", "funding:", letter("invitation", "Dag { person.givenName } {text}"), 62, 11,
                        mine + "heeft een accolade die geen veld is: \"{ person.givenName }\"", "schrijf een veld als {text}, zonder spaties"),
                arguments("template that loses what the maker writes", "funding:", letter("invitation", "Dag {person.givenName}"), 58, 7,
                        mine + "heeft geen plaats voor wat de maker schrijft", "zet {text} in één van de alinea's"),
                arguments("letter that nobody writes", "funding:", letter("invitatoin", "{text}"), 58, 7,
                        "een brief \"invitatoin\" bestaat niet", "bedoelde u \"invitation\"?"),
                arguments("title with a name", "funding:", letter("invitation", "{text}").replace("title: Brief", "title: \"Voor {person.givenName}\""), 60, 7,
                        mine + "heeft een veld in de titel", "een titel is voor elke brief dezelfde: laat accolades weg"),
                arguments("same day twice", "funding:", letter("invitation", "{text}").replace("funding:", "    - { kind: invitation, from: 2026-01-01, "
                                + "title: Twee, paragraphs: [\"{text}\"] }\nfunding:"), 63, 27,
                        mine + "begint niet na dat van regel 58", "zet het oudste eerst en geef elke versie een eigen dag"));
    }

    /** From line 56 on: its kind on 58, its title on 60, its only paragraph on 62. */
    private static String letter(String kind, String paragraph) {
        return "letters:\n  templates:\n    - kind: " + kind + "\n      from: 2026-01-01\n      title: Brief\n      paragraphs:\n        - \""
                + paragraph + "\"\nfunding:";
    }

    static Stream<Arguments> policy() {
        return Stream.of(
                arguments("a cell that is fixed for every centre", "funding:",
                        policy("{ role: PARTNER_WORKER, relation: AT_TABLE, class: A!, cell: reason }"), 57, 60,
                        "klasse \"A!\" ligt voor PARTNER_WORKER vast in elk centrum", "laat deze regel weg: strenger mag, ruimer niet"),
                arguments("a relation nobody knows", "funding:",
                        policy("{ role: COORDINATOR, relation: ANY+AT_TABEL, class: A, cell: no }"), 57, 26,
                        "relatie \"AT_TABEL\" bestaat niet", "bedoelde u \"AT_TABLE\"?"),
                arguments("a cell twice", "funding:",
                        policy("{ role: COORDINATOR, relation: ANY, class: A!, cell: stepUp }\n"
                                + "  - { role: COORDINATOR, relation: ANY, class: A!, cell: no }"), 58, 5,
                        "deze cel staat er een tweede keer", "ze staat al op regel 57; houd er één"),
                arguments("a role nobody has", "funding:", policy("{ role: COORDINATR, relation: ANY, class: A!, cell: no }"), 57, 7,
                        "\"COORDINATR\" kan niet bij \"role\"",
                        "bedoelde u \"COORDINATOR\"? kies een rol zoals in de beslissingstabel, bijvoorbeeld COORDINATOR"));
    }

    private static String policy(String item) {
        return "accessPolicy:\n  - " + item + "\nfunding:";
    }

    static Stream<Arguments> colours() {
        return Stream.of(
                arguments("colour without quotation marks", "accent: \"#17456b\"", "accent: 17456b", 67, 3,
                        "\"17456b\" kan niet bij \"accent\"",
                        "verwacht kleur van knoppen en links, als #rrggbb; leesbaar op wit en onder de letters van een knop"),
                arguments("colour too light to read", "accent: \"#17456b\"", "accent: \"#7a9cc6\"", 67, 3,
                        "het contrast van accent (#7a9cc6) met wit is 2.84 op 1", "minstens 4.5 op 1: kies een donkerdere tint"),
                arguments("letters on a button too dark", "accent: \"#17456b\"", "accent: \"#17456b\"\n  onAccent: \"#000000\"", 67, 3,
                        "het contrast van accent (#17456b) met de letters op een knop is 2.10 op 1",
                                "minstens 4.5 op 1: laat onAccent weg (wit)"),
                arguments("background too dark for letters", "accentSoft: \"#e6eef5\"", "accentSoft: \"#6d8299\"", 68, 3,
                        "het contrast van accentSoft (#6d8299) met de gewone letters is 4.07 op 1",
                                "minstens 4.5 op 1: kies een lichtere tint"));
    }
}
