package be.fjc.product;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A request that is sent twice, because a line broke or a finger slipped, has its effect once. */
class RepeatedRequestsIT {

    private static final String REFERRALS = Work.API + "/referrals";
    private static final Someone DOCTOR = Someone.signedIn("mechelen", "huisarts");

    private static long filed(Family family) {
        return Database.of("mechelen").count("SELECT count(*) FROM casework_referral WHERE situation LIKE ?", "%" + family.mark() + "%");
    }

    @Test
    void the_same_request_gets_the_same_answer() {
        Family family = Family.unknownSoFar();
        String body = Json.text(family.referral(Work.at("mechelen").municipality()));
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = DOCTOR.post(REFERRALS, body, key).expecting(201);
        Answer again = DOCTOR.post(REFERRALS, body, key).expecting(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotent-Replay")).isEmpty();
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(filed(family)).isEqualTo(1);
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String municipality = Work.at("mechelen").municipality();
        DOCTOR.post(REFERRALS, Json.text(Family.unknownSoFar().referral(municipality)), key).expecting(201);

        Family other = Family.unknownSoFar();
        Answer answer = DOCTOR.post(REFERRALS, Json.text(other.referral(municipality)), key);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/type")).endsWith(":idempotencyKeyReused");
        assertThat(filed(other)).isZero();
    }

    @Test
    void five_at_the_same_moment_are_one() {
        Family family = Family.unknownSoFar();
        String body = Json.text(family.referral(Work.at("mechelen").municipality()));
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        List<CompletableFuture<Answer>> sent = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> DOCTOR.post(REFERRALS, body, key)))
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(filed(family)).isEqualTo(1);
    }

    @Test
    void a_request_that_was_refused_may_be_mended_under_the_same_key() {
        Family family = Family.unknownSoFar();
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> body = family.referral(Work.at("mechelen").municipality());
        body.remove("situation");
        DOCTOR.post(REFERRALS, Json.text(body), key).expecting(400);

        body.put("situation", family.situation());

        DOCTOR.post(REFERRALS, Json.text(body), key).expecting(201);
    }

    @Test
    void a_key_of_one_person_is_not_another_s() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        String body = Json.text(Family.unknownSoFar().referral(Work.at("mechelen").municipality()));
        String first = DOCTOR.post(REFERRALS, body, key).expecting(201).text("/id");

        assertThat(Someone.signedIn("mechelen", "politie").post(REFERRALS, body, key).expecting(201).text("/id")).isNotEqualTo(first);
    }
}
