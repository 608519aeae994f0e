package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody did a moment ago and takes back: it is as it was, and that it was taken back stands in the timeline and the audit. */
class UndoIT {

    private static final Work MECHELEN = Work.at("mechelen");

    private final Someone director = MECHELEN.as("regisseur1");
    private final String dossier = MECHELEN.dossierOf(Family.unknownSoFar());
    private final String path = Work.API + "/dossiers/" + dossier;

    @Test
    void a_settled_task_opens_again_for_who_settled_it() {
        String member = director.get(path).expecting(200).text("/persons/0/id");
        String task = Work.API + "/tasks/" + director.post(path + "/tasks", Json.of("title", "Synthetisch", "safety", false, "priority", "normal",
                "dueOn", Work.inDays(3), "organisation", "lokale-politie", "members", Json.list(member))).expecting(201).text("/id");
        assertThat(director.post(task + "/undoings", "").expecting(409).text("/code")).isEqualTo("taskOpen");
        director.post(task + "/settlements", Json.of("outcome", "done")).expecting(201);
        Instant until = Instant.parse(director.get(task).expecting(200).text("/undoUntil"));
        assertThat(until).isBetween(Instant.now().plus(Duration.ofMinutes(8)), Instant.now().plus(Duration.ofMinutes(10)));
        assertThat(MECHELEN.as("politie").get(task).expecting(200).json().has("undoUntil")).isFalse();
        assertThat(MECHELEN.as("politie").post(task + "/undoings", "").expecting(409).text("/code")).isEqualTo("undoNotOwn");
        director.post(task + "/undoings", "").expecting(201);
        assertThat(director.get(task).expecting(200).text("/state")).isEqualTo("open");
        assertThat(MECHELEN.steps(dossier)).containsSubsequence("taskSettled", "taskTakenBack");
        assertThat(Database.of("mechelen").count("SELECT count(*) FROM platform_audit_event WHERE action = 'casework.task.undo' AND outcome = 'allowed'"
                + " AND subject_id = ?", UUID.fromString(task.substring(task.lastIndexOf('/') + 1)))).isPositive();
    }

    @Test
    void a_withdrawn_note_stands_again_and_an_ended_admission_runs_again() {
        String note = path + "/notes/" + director.post(path + "/notes", Json.of("kind", "conversation", "text", "Synthetisch.")).expecting(201).text("/id");
        director.post(note + "/withdrawals", Json.of("reason", "Synthetisch")).expecting(201);
        director.post(note + "/undoings", "").expecting(201);
        assertThat(director.get(note).expecting(200).json().has("withdrawnAt")).isFalse();
        String admission = path + "/admissions/" + director.post(path + "/admissions", Json.of("account", MECHELEN.account("politie"), "opens",
                Json.list("identity"), "lastOn", Work.inDays(5), "basis", "consent", "reason", "Synthetisch")).expecting(201).text("/id");
        director.post(admission + "/endings", "").expecting(201);
        MECHELEN.as("politie").get(path).expecting(404);
        director.post(admission + "/undoings", "").expecting(201);
        MECHELEN.as("politie").get(path).expecting(200);
        assertThat(MECHELEN.steps(dossier)).containsSubsequence("admissionEnded", "admissionResumed");
    }
}
