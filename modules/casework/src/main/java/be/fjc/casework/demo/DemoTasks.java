package be.fjc.casework.demo;

import be.fjc.casework.DossierId;
import be.fjc.casework.domain.WorkingDays;
import be.fjc.casework.tasks.domain.Task;
import be.fjc.casework.tasks.domain.TaskPriority;
import be.fjc.casework.tasks.domain.TaskState;
import be.fjc.casework.tasks.usecase.AddTask;
import be.fjc.casework.tasks.usecase.SettleTask;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.Expected;
import be.fjc.platform.module.DemoData.DemoStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** A task in some dossiers of the synthetic year: one done long ago, one late, one to come, by turns. Needs no chance of its own. */
@ApplicationScoped
public class DemoTasks {

    private static final List<String> WHO = List.of("localPolice", "caw", "gp", "centre");

    private static final List<String> WHAT = List.of(
            "Synthetisch: huisbezoek doen", "Synthetisch: slot laten vervangen", "Synthetisch: afspraak opvolgen", "Synthetisch: aanvraag indienen");

    private static final int EACH = 3;

    @Inject
    AddTask addTask;

    @Inject
    SettleTask settleTask;

    /**
     * @param number which dossier of the year
     * @param director login of who directs it
     * @param opened when it opened
     * @param closes whether it closes: then nothing stays to be done
     */
    void ask(DemoStage stage, Centre centre, DossierId dossier, int number, String director, Instant opened, boolean closes) {
        int turn = number / EACH;
        if (number % EACH != 0 || closes && turn % 3 != 0) {
            return;
        }
        LocalDate today = WorkingDays.dayOf(stage.now());
        LocalDate due = switch (turn % 3) {
            case 0 -> WorkingDays.dayOf(opened).plusDays(7);
            case 1 -> today.minusDays(1 + turn % 7);
            default -> today.plusDays(turn % 5);
        };
        Instant asked = opened.plusSeconds(1200);
        var task = new Task.Asked(WHAT.get(turn % WHAT.size()), null, Set.of(), turn % 2 == 1, TaskPriority.values()[turn % 3], due);
        var added = new AtomicReference<UUID>();
        stage.as(director, asked, () -> added.set(addTask.add(dossier, task, organisation(centre, turn), null, Expected.ANY)));
        if (turn % 3 == 0) {
            stage.as(director, asked.plusSeconds(7200), () -> settleTask.settle(added.get(), TaskState.DONE, null, Expected.ANY));
        }
    }

    private static String organisation(Centre centre, int turn) {
        return centre.organisations().stream()
                .filter(one -> one.type().equals(WHO.get(turn % WHO.size())))
                .findFirst()
                .orElse(centre.organisations().get(0))
                .code();
    }
}
