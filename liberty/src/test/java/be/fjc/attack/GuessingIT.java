package be.fjc.attack;

import be.fjc.product.Doors;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** D16: signing in tells nobody who has an account here, nor what state it is in. */
class GuessingIT {

    private static final double BARELY_BETTER_THAN_CHANCE = 0.55;
    private static final String SESSIONS = "/api/platform/v1/sessions";
    private static final String WRONG = "een wachtwoord dat niet klopt";

    private final Someone stranger = Someone.stranger("mechelen");

    @Test
    void no_login_can_be_told_from_one_that_nobody_has() {
        Map<String, Doors> kinds = new LinkedHashMap<>();
        for (String kind : List.of("wrong password", "locked", "disabled", "second factor")) {
            kinds.put(kind, Doors.of(kind));
        }
        int samples = Size.of(6, 2_000);
        // a turn that always came after the same other one would measure what that one left to be cleared away
        Random chance = Size.chance("D16");
        try (Tally tally = Tally.of("D16", "logins guessed")) {
            Map<String, List<Long>> times = new LinkedHashMap<>();
            for (int i = 0; i < samples; i++) {
                String nobody = times("nobody", "niemand" + Long.toString(System.nanoTime(), 36), times, tally);
                List<Map.Entry<String, Doors>> round = new ArrayList<>(kinds.entrySet());
                Collections.shuffle(round, chance);
                for (Map.Entry<String, Doors> kind : round) {
                    if (i < Math.max(6, samples / 4) || kind.getKey().equals("wrong password")) {
                        kind.getValue().prepare(i);
                        String told = times(kind.getKey(), kind.getValue().login(), times, tally);
                        if (!told.equals(nobody)) {
                            tally.mismatch(kind.getKey() + " is answered " + told + ", nobody " + nobody);
                        }
                    }
                }
            }
            for (String kind : kinds.keySet()) {
                double auc = auc(times.get(kind), times.get("nobody"));
                System.out.printf("D16 %s: AUC %.3f, median %.1f ms against %.1f ms%n", kind, auc, median(times.get(kind)), median(times.get("nobody")));
                if (Size.isFull() && Math.max(auc, 1 - auc) > BARELY_BETTER_THAN_CHANCE) {
                    tally.mismatch(kind + " can be told by time: AUC " + auc);
                }
            }
        }
    }

    /** Signs in wrongly; status, length and headers of what is told. */
    private String times(String kind, String login, Map<String, List<Long>> times, Tally tally) {
        long begun = System.nanoTime();
        Answer answer = stranger.send("POST", SESSIONS, "{\"login\":\"" + login + "\",\"password\":\"" + WRONG + "\"}",
                Map.of("Sec-Fetch-Site", "same-origin"));
        long took = System.nanoTime() - begun;
        tally.trial(Duration.ofNanos(took));
        times.computeIfAbsent(kind, key -> new ArrayList<>()).add(took);
        return answer.status() + " " + answer.body().length() + " " + answer.headers().map().keySet().stream().sorted().toList();
    }

    /** How often one of these took longer than one of those: a half when time tells nothing. */
    private static double auc(List<Long> these, List<Long> those) {
        long[] sorted = those.stream().mapToLong(Long::longValue).sorted().toArray();
        double longer = 0;
        for (long one : these) {
            int at = Arrays.binarySearch(sorted, one);
            longer += at < 0 ? -at - 1 : at + 0.5;
        }
        return longer / ((double) these.size() * sorted.length);
    }

    private static double median(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).sorted().skip(times.size() / 2).findFirst().orElse(0) / 1e6;
    }
}
