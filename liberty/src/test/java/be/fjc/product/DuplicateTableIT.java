package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Someone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A family that was opened twice and discussed twice: its items, assessments, plan and measures move with the dossier, nobody sees more, and all goes back. */
class DuplicateTableIT {

    private static final Work MECHELEN = Work.at("mechelen");
    private static final Tables TABLES = Tables.at("mechelen");
    private static final Risk RISK = Risk.at("mechelen");
    private static final byte[] TEXT = "Synthetisch".getBytes(StandardCharsets.UTF_8);

    private final Someone coordinator = MECHELEN.as("coordinator");
    private final Someone director = MECHELEN.as("regisseur1");
    private final Family family = Family.unknownSoFar();
    private final String stays = MECHELEN.dossierOf(family);
    private final String goes = MECHELEN.dossierOf(family);
    private final NewColleague caw = NewColleague.atWork("caw", "PARTNER_WORKER");
    private final Someone helper = caw.signedIn();
    private final Minutes minutes = Minutes.at(TABLES, TABLES.ready("centrum", "caw", "lokale-politie"));

    @Test
    void items_assessments_plan_and_measures_move_nobody_sees_more_and_all_goes_back() {
        String mother = RISK.members(stays).get(0);
        String motherAgain = RISK.members(goes).get(0);
        minutes.bound(coordinator, director, helper);
        String item = minutes.item(goes, "Synthetisch", "caw", "lokale-politie");
        minutes.comes(item, caw.id()).expecting(201);
        coordinator.post(item + "/entries", Minutes.fact("caw", "Van het overleg")).expecting(201);
        coordinator.post(item + "/actions", Json.of("actionTitle", "Slot plaatsen", "organisation", "lokale-politie", "dueOn", Work.inDays(5),
                "safety", false)).expecting(201);
        minutes.ask(item, "lokale-politie");
        RISK.opened(goes, "lokale-politie");
        String plan = Plans.at("mechelen").started(goes);
        String measure = director.post(Plans.measuresOf(goes), Json.text(Plans.ban(RISK.members(goes).get(1), motherAgain, 60))).expecting(201).text("/id");
        SentDocument elsewhere = shared(stays);
        String before = picture(item);
        assertThat(before).contains(motherAgain);

        String merge = director.send("POST", Work.API + "/dossiers/" + stays + "/dossierMerges", Json.of("goes", goes, "reason", "Twee keer geopend", "joined",
                Json.list(Json.object("stays", mother, "goes", motherAgain))), Map.of("If-Match", "*")).expecting(201).text("/id");

        String number = director.get(Work.API + "/dossiers/" + stays).expecting(200).text("/number");
        assertThat(director.get(minutes.meeting()).expecting(200).body()).contains(number, stays).doesNotContain(goes);
        assertThat(director.get(Risk.of(stays)).expecting(200).body()).contains(mother).doesNotContain(motherAgain);
        assertThat(director.get(item + "/actions").expecting(200).body()).contains("Slot plaatsen");
        assertThat(director.get(Plans.measuresOf(stays)).expecting(200).body()).contains(measure, mother).doesNotContain(motherAgain);
        assertThat(director.get(Plans.of(stays)).expecting(200).body()).contains(plan);
        assertThat(helper.get(item + "/entries").expecting(200).body()).contains("Van het overleg");
        helper.get(elsewhere.path()).expecting(404);
        helper.get(shared(stays).path()).expecting(200);

        coordinator.send("DELETE", Work.API + "/dossiers/" + stays + "/dossierMerges/" + merge, null, Map.of("If-Match", "*")).expecting(204);
        assertThat(picture(item)).isEqualTo(before);
        assertThat(helper.get(item + "/entries").expecting(200).body()).contains("Van het overleg");
        helper.get(elsewhere.path()).expecting(404);
        helper.get(Work.API + "/dossiers/" + stays + "/documents").expecting(404);
    }

    @Test
    void an_assessment_names_the_member_who_stays_until_they_are_two_again() {
        List<String> members = RISK.members(stays);
        String assessment = RISK.opened(stays, "lokale-politie");
        String merge = director.send("POST", Work.API + "/dossiers/" + stays + "/memberMerges", Json.of("stays", members.get(2), "goes", members.get(0),
                "reason", "Synthetisch"), Map.of("If-Match", "*")).expecting(201).text("/id");
        assertThat(director.get(Risk.API + "/" + assessment).expecting(200).body()).contains(members.get(2)).doesNotContain(members.get(0));
        director.send("DELETE", Work.API + "/dossiers/" + stays + "/memberMerges/" + merge, null, Map.of("If-Match", "*")).expecting(204);
        assertThat(director.get(Risk.API + "/" + assessment).expecting(200).body()).contains(members.get(0));
    }

    private SentDocument shared(String dossier) {
        return SentDocument.of(coordinator, dossier, "tafel.txt", "T", TEXT);
    }

    /** What is read of both, at the meeting and of the risk. */
    private String picture(String item) {
        StringBuilder all = new StringBuilder();
        for (String path : List.of(minutes.meeting(), item + "/entries", item + "/actions", item + "/inquiries", item + "/attendances", Risk.of(stays), Risk.of(goes),
                Plans.measuresOf(stays), Plans.measuresOf(goes), Plans.of(stays), Plans.of(goes))) {
            all.append(director.get(path).expecting(200).body()).append('\n');
        }
        return all.toString();
    }
}
