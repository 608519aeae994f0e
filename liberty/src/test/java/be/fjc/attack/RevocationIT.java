package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.product.Family;
import be.fjc.product.Json;
import be.fjc.product.NewColleague;
import be.fjc.product.Window;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * D7. What is taken away is gone within five seconds, for sessions that are open in a browser or a machine, and for pages whose address
 * was given before. Measured from the answer that says it is done until the first refusal; the slowest counts.
 */
class RevocationIT {

    private static final Work WORK = Work.at("mechelen");
    private static final Duration PROMISE = Duration.ofSeconds(5);
    private static final String DOSSIERS = Work.API + "/dossiers";
    private static final int AT_ONCE = 4;

    /** Someone at work, with a browser and a machine open, and the address of a second page. */
    private static final class AtWork {

        final NewColleague colleague;
        final Someone machine;
        final Window browser;
        final List<String> dossiers = new ArrayList<>();
        String secondPage;

        AtWork(String role) {
            colleague = NewColleague.atWork(role);
            machine = Someone.withToken("mechelen", Someone.freshToken("mechelen", colleague.login(), NewColleague.OWN_PASSWORD));
            browser = Window.at("mechelen").signIn(colleague.login(), NewColleague.OWN_PASSWORD);
            for (int at = 0; at < 2; at++) {
                String dossier = WORK.dossierOf(Family.unknownSoFar());
                if (role.equals("CASE_DIRECTOR")) {
                    assign(dossier, colleague.id());
                }
                dossiers.add(dossier);
            }
            Answer first = machine.get(DOSSIERS + "?pageSize=1");
            secondPage = first.expecting(200).text("/next").replaceFirst("^https?://[^/]+", "");
            assertThat(machine.get(secondPage).expecting(200).json().get("items")).hasSize(1);
            browser.get(DOSSIERS + "/" + dossiers.get(0)).expecting(200);
        }

        /** Each of what was open, and when it counts as closed. */
        Map<Supplier<Answer>, Predicate<Answer>> openDoors() {
            Map<Supplier<Answer>, Predicate<Answer>> doors = new LinkedHashMap<>(openToMachine());
            doors.put(() -> browser.get(DOSSIERS + "/" + dossiers.get(0)), RevocationIT::isRefused);
            return doors;
        }

        /** Without the browser, where somebody may go on. */
        Map<Supplier<Answer>, Predicate<Answer>> openToMachine() {
            return Map.of(() -> machine.get(DOSSIERS + "/" + dossiers.get(0)), RevocationIT::isRefused,
                    () -> machine.get(secondPage), answer -> isRefused(answer) || answer.json().get("items").isEmpty());
        }

        /** What is about one dossier: its file, its timeline, the download of who saw it, its line in the list. */
        Map<Supplier<Answer>, Predicate<Answer>> openAbout(String dossier) {
            String path = DOSSIERS + "/" + dossier;
            assertThat(List.of(path, path + "/timeline", path + "/viewersFile")).allSatisfy(one -> machine.get(one).expecting(200));
            return Map.of(() -> machine.get(path), RevocationIT::isRefused,
                    () -> browser.get(path + "/timeline"), RevocationIT::isRefused,
                    () -> machine.get(path + "/viewersFile"), RevocationIT::isRefused,
                    () -> pageWith(dossier), answer -> !answer.body().contains(dossier));
        }

        /** The page of the list that it is on; the last one when it is on none. */
        private Answer pageWith(String dossier) {
            Answer page = machine.get(DOSSIERS + "?pageSize=100");
            while (page.status() == 200 && !page.body().contains(dossier) && !page.text("/next").isEmpty()) {
                page = machine.get(page.text("/next").replaceFirst("^https?://[^/]+", ""));
            }
            return page;
        }
    }

    private static boolean isRefused(Answer answer) {
        return List.of(401, 403, 404).contains(answer.status());
    }

    private static void assign(String dossier, String account) {
        WORK.as("coordinator").post(DOSSIERS + "/" + dossier + "/assignments", Json.of("caseDirector", account, "note", "Overgedragen")).expecting(201);
    }

    /** What can be taken away, and how. */
    enum Taken {
        ACCOUNT {
            @Override
            void from(AtWork person) {
                Administration.change("mechelen", person.colleague.id(), "centrum", "CASE_DIRECTOR", true);
            }
        },
        ROLE {
            @Override
            void from(AtWork person) {
                Administration.change("mechelen", person.colleague.id(), "centrum", "PARTNER_WORKER", false);
            }
        },
        CAPACITY {
            @Override
            void from(AtWork person) {
                String elsewhere = WORK.as("regisseur2").get("/api/platform/v1/workplace").expecting(200).text("/person/organisation/code");
                Administration.change("mechelen", person.colleague.id(), elsewhere, "PARTNER_WORKER", false);
            }
        },
        PASSWORD {
            @Override
            void from(AtWork person) {
                Administration.reset("mechelen", person.colleague.id());
            }
        },
        DOSSIER {
            @Override
            void from(AtWork person) {
                String other = WORK.account("regisseur1");
                person.dossiers.forEach(dossier -> assign(dossier, other));
            }
        },
        CONFLICT {
            @Override
            AtWork person() {
                return new AtWork("COORDINATOR");
            }

            @Override
            Map<Supplier<Answer>, Predicate<Answer>> doors(AtWork person) {
                return person.openAbout(person.dossiers.get(0));
            }

            @Override
            void from(AtWork person) {
                WORK.as("coordinator").post(DOSSIERS + "/" + person.dossiers.get(0) + "/conflicts",
                        Json.of("account", person.colleague.id(), "reason", "Buur")).expecting(201);
            }
        },
        SEAL {
            @Override
            AtWork person() {
                return new AtWork("COORDINATOR");
            }

            @Override
            Map<Supplier<Answer>, Predicate<Answer>> doors(AtWork person) {
                return person.openAbout(person.dossiers.get(0));
            }

            @Override
            void from(AtWork person) {
                WORK.as("coordinator").post(DOSSIERS + "/" + person.dossiers.get(0) + "/seals", Json.of("reason", "Een collega is partij")).expecting(201);
            }
        },
        OWN_PASSWORD {
            @Override
            Map<Supplier<Answer>, Predicate<Answer>> doors(AtWork person) {
                return person.openToMachine();
            }

            @Override
            void from(AtWork person) {
                person.browser.send("PUT", "/api/platform/v1/accounts/current/password",
                        Json.of("currentPassword", NewColleague.OWN_PASSWORD, "newPassword", "een andere zin die niemand kent")).expecting(204);
            }
        },
        SESSION {
            @Override
            void from(AtWork person) {
                String cookie = person.browser.cookie();
                person.browser.send("DELETE", "/api/platform/v1/sessions/current", null).expecting(204);
                person.browser.with(cookie);
                person.machine.send("DELETE", "/api/platform/v1/sessions/current", null, Map.of()).expecting(204);
            }
        };

        AtWork person() {
            return new AtWork("CASE_DIRECTOR");
        }

        Map<Supplier<Answer>, Predicate<Answer>> doors(AtWork person) {
            return person.openDoors();
        }

        abstract void from(AtWork person);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_taken_away_is_gone_within_five_seconds(Taken taken) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(Size.isFull() ? AT_ONCE : 1);
        try (Tally tally = Tally.of("D7", "taken away: " + taken)) {
            List<Future<?>> trials = new ArrayList<>();
            for (int at = 0; at < Size.of(1, 25); at++) {
                trials.add(hands.submit(() -> trial(taken, tally)));
            }
            for (Future<?> trial : trials) {
                finish(trial);
            }
        } finally {
            hands.shutdownNow();
            hands.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private static void trial(Taken taken, Tally tally) {
        AtWork person = taken.person();
        Map<Supplier<Answer>, Predicate<Answer>> doors = taken.doors(person);
        doors.forEach((door, closed) -> assertThat(closed.test(door.get())).as("open before it is taken away").isFalse());
        taken.from(person);
        long begun = System.nanoTime();
        doors.forEach((door, closed) -> {
            while (!closed.test(door.get())) {
                if (System.nanoTime() - begun > 2 * PROMISE.toNanos()) {
                    tally.mismatch(taken + " still open after ten seconds");
                    return;
                }
                pause();
            }
        });
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        tally.trial(took);
        if (took.compareTo(PROMISE) > 0) {
            tally.mismatch(taken + " took " + took.toMillis() + " ms");
        }
    }

    private static void finish(Future<?> trial) throws InterruptedException {
        try {
            trial.get();
        } catch (ExecutionException trouble) {
            throw new AssertionError(trouble.getCause());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
