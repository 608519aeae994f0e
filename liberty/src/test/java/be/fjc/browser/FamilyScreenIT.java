package be.fjc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Browser;
import be.fjc.testkit.Someone;
import be.fjc.testkit.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A family drawn: built without a mouse, shown as it was, read without the drawing, and never two people in one place. */
class FamilyScreenIT {

    private static final Work MECHELEN = Work.at("mechelen");

    /** Families of every shape: whatever chance ties together, the boxes of two persons never touch. */
    private static final String OVERLAPS = """
            async () => {
              const { layout, BOX } = await import('/m/casework/genogram-layout.js')
              let seed = 7
              const chance = (most) => (seed = (seed * 48271) % 2147483647) % most
              const types = ['partner', 'exSpouse', 'parent', 'parent', 'parent', 'stepParent', 'sibling', 'grandparent', 'uncleAunt', 'housemate']
              const found = []
              for (let family = 0; family < 400; family++) {
                const members = Array.from({ length: 1 + chance(14) }, (_, id) => ({ id: `m${id}`, roles: [{ role: chance(2) ? 'child' : 'other' }] }))
                const relations = Array.from({ length: chance(22) }, (_, id) => ({ id: `r${id}`, type: types[chance(types.length)],
                  fromMember: `m${chance(members.length)}`, toMember: `m${chance(members.length)}` })).filter((tie) => tie.fromMember !== tie.toMember)
                const { spots, width, height } = layout(members, relations)
                const boxes = [...spots.values()]
                if (boxes.length !== members.length) found.push(`family ${family} lost somebody`)
                boxes.forEach((one, at) => {
                  if (!(one.x >= 0 && one.y >= 0 && one.x + BOX.width <= width && one.y + BOX.height <= height)) found.push(`family ${family} sticks out`)
                  boxes.slice(at + 1).forEach((other) => {
                    if (Math.abs(one.x - other.x) < BOX.width && Math.abs(one.y - other.y) < BOX.height) found.push(`family ${family} overlaps`)
                  })
                })
              }
              return found
            }
            """;

    private static final String FOUR_GENERATIONS = """
            async () => {
              const { layout } = await import('/m/casework/genogram-layout.js')
              const members = ['great', 'grand', 'mother', 'father', 'child'].map((id) => ({ id, roles: [{ role: 'other' }] }))
              const parent = (one, other) => ({ id: one + other, type: 'parent', fromMember: one, toMember: other })
              const { spots } = layout(members, [parent('great', 'grand'), parent('grand', 'mother'), parent('mother', 'child'), parent('father', 'child'),
                { id: 'couple', type: 'spouse', fromMember: 'mother', toMember: 'father' }])
              const { mother, father, child, grand, great } = Object.fromEntries(spots)
              return [great.y < grand.y, grand.y < mother.y, mother.y === father.y, child.y > mother.y,
                child.x > Math.min(mother.x, father.x), child.x < Math.max(mother.x, father.x)]
            }
            """;

    private final Family family = Family.unknownSoFar();
    private final String dossier = MECHELEN.dossierOf(family);
    private final String screen = "/dossiers/" + dossier + "/family";

    @Test
    void nobody_stands_where_somebody_stands() {
        try (Visit visit = Browser.visit("mechelen").open("/")) {
            assertThat((List<?>) visit.page().evaluate(OVERLAPS)).isEmpty();
            assertThat((List<?>) visit.page().evaluate(FOUR_GENERATIONS)).allMatch(Boolean.TRUE::equals);
        }
    }

    @Test
    void a_family_of_six_is_built_by_keyboard() {
        try (Visit visit = Browser.visit("mechelen").signIn("regisseur1").open(screen)) {
            Keyboard keys = new Keyboard(visit);
            for (String name : List.of("Grootmoeder", "Grootvader")) {
                keys.to("main .actions [aria-expanded]:nth-of-type(1)").press("Enter");
                keys.fill("givenName", name).fill("familyName", family.name()).select("gender", name.endsWith("moeder") ? "woman" : "man");
                keys.select("roles.0.role", "other").pick("informed", "informed").to("button[type=submit].primary").press("Enter");
                visit.sees("De persoon is bewaard.");
                visit.page().locator("table.data strong", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name)).first().waitFor();
            }
            String grandmother = member("Grootmoeder");
            keys.to("main .actions [aria-expanded]:nth-of-type(2)").press("Enter");
            keys.select("fromMember", grandmother).select("type", "parent").select("toMember", member("Moeder" + family.mark()));
            keys.to("button[type=submit].primary").press("Enter");
            visit.sees("De relatie is bewaard.").sees("is ouder van");

            keys.to("main .actions [aria-expanded]:nth-of-type(3)").press("Enter");
            keys.select("fromMember", member("Vader" + family.mark())).select("toMember", member("Moeder" + family.mark()));
            keys.toField("ticked.threats").press("Space").select("source", "police").to("button[type=submit].primary").press("Enter");
            visit.sees("Het geweld is genoteerd.");
            visit.page().locator(".genogram .zigzag").first().waitFor();

            assertThat(visit.page().locator(".genogram .member").count()).isEqualTo(6);
            assertThat(visit.page().locator(".genogram .zigzag").count()).isEqualTo(1);
            assertThat(visit.page().locator(".genogram").getAttribute("aria-label")).contains("6 personen", "1 relatie", "1 lijn van geweld");
            assertThat(visit.barriers()).isEmpty();
            visit.picture("family");
        }
    }

    @Test
    void the_slider_shows_what_was_and_the_tables_tell_it_all() {
        Someone director = MECHELEN.as("regisseur1");
        String path = Work.API + "/dossiers/" + dossier;
        director.post(path + "/relations", Json.of("fromMember", member("Moeder" + family.mark()), "toMember", member("Vader" + family.mark()), "type", "spouse",
                "startedOn", "2010-06-01", "separatedOn", "2024-06-01")).expecting(201);
        director.post(path + "/violenceEdges", Json.of("fromMember", member("Vader" + family.mark()), "toMember", member("Moeder" + family.mark()),
                "direction", "directed", "forms", Json.list("physical"), "startedOn", "2023-01-01", "source", "police")).expecting(201);
        try (Visit visit = Browser.visit("mechelen", "nl-BE", 320).signIn("regisseur1").open(screen)) {
            assertThat(visit.page().locator(".genogram .apart").count()).isEqualTo(1);
            assertThat(visit.page().locator(".genogram .zigzag").count()).isEqualTo(1);
            new Keyboard(visit).to("#day").press("Home");
            assertThat(visit.page().locator("#day").getAttribute("aria-valuetext")).contains("2010");
            assertThat(visit.page().locator(".genogram .apart, .genogram .zigzag").count()).isZero();
            assertThat(visit.page().locator(".genogram .member").count()).as("the children were not born").isEqualTo(2);
            visit.sees("uit elkaar sinds").sees("Lichamelijk").sees("is echtgenoot van");
            assertThat((Boolean) visit.page().evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")).isTrue();
            assertThat(visit.barriers()).isEmpty();
        }
    }

    private String member(String givenName) {
        Answer seen = MECHELEN.as("regisseur1").get(Work.API + "/dossiers/" + dossier + "/family").expecting(200);
        return seen.json().get("members").valueStream().filter(one -> one.get("givenName").asString().equals(givenName)).findFirst().orElseThrow()
                .get("id").asString();
    }
}
