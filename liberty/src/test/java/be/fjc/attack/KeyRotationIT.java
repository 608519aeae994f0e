package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.platform.runtime.accounts.KeyRotation;
import be.fjc.platform.runtime.accounts.KeysOfProduct;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** D10: keys are replaced while people work; nobody is refused. */
class KeyRotationIT {

    private static final String CURRENT = "/api/platform/v1/sessions/current";
    private static final Duration BEGINS_AFTER = Duration.ofSeconds(3);
    private static final List<String> AT_WORK = List.of("intake", "regisseur1", "coordinator");

    @Test
    void keys_rotate_under_load_and_no_good_token_is_refused() throws Exception {
        AtomicBoolean working = new AtomicBoolean(true);
        ExecutorService desks = Executors.newFixedThreadPool(AT_WORK.size());
        try (Tally tally = Tally.of("D10", "good tokens while keys rotate")) {
            List<Future<?>> atWork = new ArrayList<>();
            Map<String, Set<String>> met = new ConcurrentHashMap<>();
            for (String login : AT_WORK) {
                met.put(login, ConcurrentHashMap.newKeySet());
                atWork.add(desks.submit(() -> work(login, working, met.get(login), tally)));
            }
            int rotations = Size.of(2, 20);
            for (int keys = 1; keys <= rotations; keys++) {
                awaitKeys(met, keys, atWork);
                rotate();
            }
            awaitKeys(met, rotations + 1, atWork);
            working.set(false);
            for (Future<?> desk : atWork) {
                desk.get(30, TimeUnit.SECONDS);
            }
        } finally {
            working.set(false);
            desks.shutdownNow();
        }
    }

    private static void rotate() {
        KeyRotation rotation = new KeyRotation(KeysOfProduct.folder(), RunningProduct.get().product().masterKey());
        rotation.rotate(Instant.now(), BEGINS_AFTER, false);
    }

    /** Until so many keys have signed for every desk. */
    private static void awaitKeys(Map<String, Set<String>> met, int many, List<Future<?>> atWork) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (met.values().stream().anyMatch(keys -> keys.size() < many)) {
            for (Future<?> desk : atWork) {
                if (desk.isDone()) {
                    desk.get();
                }
            }
            assertThat(System.nanoTime()).as("keys that signed: %s", met).isLessThan(end);
            Thread.sleep(100);
        }
    }

    /** Asks and asks: with the newest token, and with the very first one, whose key retires meanwhile. */
    private static Void work(String login, AtomicBoolean working, Set<String> keys, Tally tally) throws Exception {
        Someone someone = Someone.stranger("mechelen");
        String password = RunningProduct.get().password();
        String first = cookie(someone.send("POST", "/api/platform/v1/sessions",
                "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}", Map.of("Sec-Fetch-Site", "same-origin")).expecting(201));
        String newest = first;
        while (working.get()) {
            for (String held : List.of(newest, first)) {
                Answer answer = someone.send("GET", CURRENT, null, Map.of("Cookie", held));
                tally.trial();
                if (answer.status() != 200) {
                    tally.mismatch((held.equals(first) ? "the first" : "the newest") + " token was answered " + answer.status());
                } else {
                    newest = cookie(answer);
                }
            }
            keys.add(SignedJWT.parse(newest.substring(newest.indexOf('=') + 1)).getHeader().getKeyID());
        }
        return null;
    }

    private static String cookie(Answer answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
}
