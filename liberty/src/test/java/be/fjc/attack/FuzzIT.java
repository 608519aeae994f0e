package be.fjc.attack;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import be.fjc.testkit.attack.Size;
import be.fjc.testkit.attack.Tally;
import be.fjc.testkit.contract.Document;
import be.fjc.testkit.contract.Exchanges;
import be.fjc.testkit.contract.Operation;
import be.fjc.testkit.contract.SafeAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * D13. Requests that the documents allow, in the order work goes (file, look, decide, contact), and requests that are wrong in one way,
 * as every kind of person. The document is the oracle: declared statuses and bodies only, nothing taken that it forbids, no failure of
 * ours, no innards. It writes only to what it made itself, in a centre where no other test looks.
 */
class FuzzIT {

    private static final String TENANT = "antwerpen";
    private static final List<String> LOGINS = List.of("intake", "coordinator", "regisseur1", "huisarts", "politie", "beheer", "dpo");
    private static final int REQUESTS = Size.of(2_000, 200_000);
    private static final int WORKERS = Size.isFull() ? 3 : 1;

    /** Without a decision there is no dossier, and few of those made by chance are valid. */
    private static final int TRIES_WITH_A_REFERRAL = 5;

    /** A dossier can be worked on in many ways; a story that tried them all would leave no room for other stories. */
    private static final int DONE_WITH_A_DOSSIER = 6;

    /** Of signing in a few are enough: wrong passwords close doors for others. */
    private static final double SIGN_INS = 0.005;

    private final Tally tally = Tally.of("D13", "requests made from the documents");
    private final Set<String> succeeded = new ConcurrentSkipListSet<>();

    @Test
    void nothing_is_answered_that_the_documents_do_not_declare() {
        try (tally) {
            IntStream.range(0, WORKERS).parallel().forEach(worker -> new Worker(worker).run());
            Set<String> changing = new TreeSet<>(succeeded);
            assertThat(changing).as("valid requests that succeeded").contains("fileReferral", "lookFirst", "decideReferral").hasSizeGreaterThan(12);
            System.out.println("D13 succeeded at least once: " + changing.size() + " operations: " + changing);
        }
    }

    /** One who sends, with a memory and a row of chances of its own. */
    private final class Worker {

        private final Random chance;
        private final Learned learned = new Learned();
        private final Learned made = new Learned();

        /** Accounts that were added here: nobody else's is worked on, or the people of the demo could not sign in any more. */
        private final Learned added = new Learned();
        private final Map<String, Someone> people = new TreeMap<>();
        private final Twists twists;
        private final List<Operation> operations = Document.allOn(TENANT).stream()
                .flatMap(document -> document.operations().stream())
                .filter(operation -> !operation.path().contains("/current") && !operation.path().startsWith("/sessions"))
                .toList();

        Worker(int number) {
            chance = Size.chance("fuzz " + number);
            twists = new Twists(chance);
        }

        void run() {
            LOGINS.forEach(login -> operations.stream()
                    .filter(operation -> operation.method().equals("GET") && operation.names("path").isEmpty())
                    .forEach(operation -> learned.from(as(login).get(operation.address()))));
            for (int turn = 0; tally.trials() < REQUESTS; turn++) {
                if (turn % 50 == 0) {
                    story();
                }
                String login = LOGINS.get(chance.nextInt(LOGINS.size()));
                Operation operation = operations.get(chance.nextInt(operations.size()));
                if (operation.isOpen() && operation.changes() && chance.nextDouble() > SIGN_INS) {
                    continue;
                }
                Shot shot = shot(operation, ids(operation));
                fire(login, chance.nextInt(3) == 0 ? shot : twists.one(shot));
            }
        }

        /**
         * Somebody files a referral; whoever may does everything that can be done with it, in the order of the document, and then some of
         * what can be done with what comes of it.
         */
        private void story() {
            chapter("/referrals").forEach(operation -> tell(operation, TRIES_WITH_A_REFERRAL));
            List<Operation> later = new ArrayList<>(chapter("/dossiers"));
            Collections.shuffle(later, chance);
            later.stream().limit(DONE_WITH_A_DOSSIER).forEach(operation -> tell(operation, 1));
        }

        private List<Operation> chapter(String created) {
            return operations.stream()
                    .filter(operation -> operation.method().equals("POST") && operation.names("header").contains("Idempotency-Key"))
                    .filter(operation -> operation.path().startsWith(created))
                    .toList();
        }

        private void tell(Operation operation, int times) {
            Stream.generate(() -> LOGINS).limit(times).flatMap(List::stream)
                    .filter(login -> fire(login, shot(operation, made)) < 300)
                    .findFirst();
        }

        /** Whatever reads may read anything; whatever changes something gets what was made here. */
        private Learned ids(Operation operation) {
            if (operation.changes() && operation.path().startsWith("/accounts/")) {
                return added;
            }
            return operation.changes() ? made : chance.nextBoolean() ? learned : made;
        }

        private Shot shot(Operation operation, Learned from) {
            Made values = new Made(operation.document(), learned, chance);
            String path = operation.address(parameter -> newest(from, parameter));
            StringBuilder query = new StringBuilder();
            for (JsonNode parameter : operation.parameters("query")) {
                if (chance.nextInt(3) == 0 && !parameter.path("name").asString().startsWith("after")) {
                    String value = values.value(parameter.path("name").asString(), parameter.path("schema")).asString();
                    query.append(query.isEmpty() ? "?" : "&").append(parameter.path("name").asString()).append('=')
                            .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            Map<String, String> headers = new TreeMap<>();
            if (operation.names("header").contains("If-Match") && operation.statuses().contains(428)) {
                boolean first = operation.method().equals("PUT") && operation.names("header").contains("If-None-Match") && chance.nextBoolean();
                headers.put(first ? "If-None-Match" : "If-Match", "*");
            }
            String body = operation.body().map(schema -> values.value("body", schema).toString()).orElse(null);
            return new Shot(operation, operation.method(), path + query, headers, body, "");
        }

        private String newest(Learned from, String parameter) {
            List<String> known = from.ids().of(parameter);
            return known.isEmpty() ? Made.uuid(chance) : known.get(chance.nextInt(3) > 0 ? known.size() - 1 : chance.nextInt(known.size()));
        }

        private int fire(String login, Shot shot) {
            long begun = System.nanoTime();
            Answer answer;
            try {
                answer = as(login).send(shot.method(), shot.path(), shot.body(), shot.headers());
            } catch (IllegalArgumentException unsendable) {
                return 400;
            } catch (AssertionError silence) {
                tally.mismatch(silence.getMessage() + ": " + shot.curl(login, TENANT));
                return 599;
            }
            tally.trial(Duration.ofNanos(System.nanoTime() - begun));
            wrong(shot, answer).ifPresent(complaint -> tally.mismatch(complaint + ": " + shot.curl(login, TENANT)));
            if (answer.status() == 401 && !shot.headers().containsKey("Authorization")) {
                people.remove(login);
            }
            if (answer.status() < 300) {
                learned.from(answer);
                if (shot.method().equals("POST") || shot.method().equals("PUT")) {
                    made.from(answer);
                    if (shot.aim().id().equals("addAccount")) {
                        added.from(answer);
                    }
                }
                if (shot.twist().isEmpty()) {
                    succeeded.add(shot.aim().id());
                }
            }
            return answer.status();
        }

        private Someone as(String login) {
            return people.computeIfAbsent(login, name ->
                    Someone.withToken(TENANT, Someone.freshToken(TENANT, name, RunningProduct.get().password())));
        }
    }

    /** What the oracle has against an answer. */
    private static Optional<String> wrong(Shot shot, Answer answer) {
        if (answer.status() >= 500) {
            return Optional.of("failed with " + answer.status());
        }
        if (!SafeAnswer.mistakes(shot.path(), answer).isEmpty()) {
            return Optional.of(SafeAnswer.mistakes(shot.path(), answer).get(0));
        }
        Optional<Operation> operation = Exchanges.operation(shot.method(), shot.path().replaceAll("\\?.*", ""));
        if (operation.isPresent()) {
            List<String> undeclared = Exchanges.undeclared(operation.get(), answer.status(), answer.header("Content-Type"), answer.body());
            if (!undeclared.isEmpty()) {
                return Optional.of(undeclared.get(0));
            }
            boolean aimed = operation.get().equals(shot.aim()) && shot.body() != null && answer.status() < 300;
            return aimed && !Twists.isAllowed(shot) ? Optional.of("took a body that the document forbids") : Optional.empty();
        }
        boolean harmless = shot.method().equals("HEAD") || shot.method().equals("OPTIONS") || answer.status() == 404 || answer.status() == 405;
        boolean refused = answer.status() >= 400 && answer.header("Content-Type").equals("application/problem+json");
        return harmless || refused || answer.status() == 501 ? Optional.empty() : Optional.of("answered " + answer.status() + " to what is no operation");
    }
}
