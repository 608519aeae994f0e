package be.fjc.attack;

import be.fjc.product.Doors;
import be.fjc.product.Family;
import be.fjc.product.SentDocument;
import be.fjc.product.Work;
import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * D16: signing in tells nobody who has an account here, nor what state it is in; asking for what one may not see tells nobody that it is
 * there. Kinds take turns by chance: one that always came after the same other one would be timed with what that one left behind.
 */
class GuessingIT {

    private static final String SESSIONS = "/api/platform/v1/sessions";
    private static final String WRONG = "een wachtwoord dat niet klopt";
    private static final String SYNTHETIC = "Synthetisch";

    /** A wrong password is tried each time, what else an account may be in each so many: spread over the whole, for the hour tells in the time. */
    private static final int RARER = Size.of(1, 4);

    private final Random chance = Size.chance("D16");
    private final Someone stranger = Someone.stranger("mechelen");

    @Test
    void no_login_can_be_told_from_one_that_nobody_has() {
        Map<String, Doors> kinds = new LinkedHashMap<>();
        for (String kind : List.of("wrong password", "locked", "disabled", "second factor")) {
            kinds.put(kind, Doors.of(kind));
        }
        int samples = Size.of(6, 2_000);
        try (Tally tally = Tally.of("D16", "logins guessed")) {
            Guesses guesses = new Guesses(tally);
            for (int i = 0; i < samples; i++) {
                String nobody = "niemand" + Long.toString(System.nanoTime(), 36);
                guesses.atNothing(() -> signIn(nobody));
                for (String kind : inTurn(kinds.keySet())) {
                    if (i % RARER == 0 || kind.equals("wrong password")) {
                        kinds.get(kind).prepare(i);
                        guesses.at(kind, () -> signIn(kinds.get(kind).login()));
                    }
                }
            }
            guesses.judge();
        }
    }

    private Answer signIn(String login) {
        return stranger.send("POST", SESSIONS, "{\"login\":\"" + login + "\",\"password\":\"" + WRONG + "\"}", Map.of("Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void nothing_that_is_hidden_can_be_told_from_what_is_not_there() {
        Work work = Work.at("mechelen");
        Someone director = work.as("regisseur1");
        String dossier = work.dossierOf(Family.unknownSoFar());
        String path = Work.API + "/dossiers/" + dossier;
        Someone doctor = work.as("huisarts");
        Someone police = work.as("politie");
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("a dossier", path);
        hidden.put("its notes", path + "/notes");
        hidden.put("a note", path + "/notes/"
                + director.post(path + "/notes", "{\"kind\": \"conversation\", \"text\": \"" + SYNTHETIC + "\"}").expecting(201).text("/id"));
        hidden.put("a document", SentDocument.of(director, dossier, SYNTHETIC + ".txt", SYNTHETIC.getBytes(StandardCharsets.UTF_8)).path());
        hidden.put("a referral", Work.API + "/referrals/" + work.file(Family.unknownSoFar()).text("/id"));
        try (Tally tally = Tally.of("D16", "what is hidden, guessed")) {
            hidden.forEach((kind, there) -> {
                Someone outsider = kind.equals("a referral") ? police : doctor;
                String last = there.matches(".*/[0-9a-f-]{36}") ? there : there.substring(0, there.lastIndexOf('/'));
                String rest = there.substring(last.length());
                Guesses guesses = new Guesses(tally);
                for (int i = 0; i < Size.of(40, 3_000); i++) {
                    String nowhere = last.substring(0, last.length() - 36) + UUID.randomUUID() + rest;
                    if (i == 0 || chance.nextBoolean()) {
                        guesses.atNothing(() -> outsider.get(nowhere));
                    }
                    guesses.at(kind, () -> outsider.get(there));
                }
                guesses.judge();
            });
        }
    }

    private List<String> inTurn(Iterable<String> kinds) {
        List<String> turns = new ArrayList<>();
        kinds.forEach(turns::add);
        Collections.shuffle(turns, chance);
        return turns;
    }
}
