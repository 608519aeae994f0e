package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.fjc.testkit.Answer;
import be.fjc.testkit.contract.SafeAnswer;
import tools.jackson.databind.JsonNode;

/** What an answer must be when it says no. */
final class Proper {

    private Proper() {}

    /** A problem of the Belgian guide's form with this status. */
    static Answer problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asString()).matches("urn:problem-type:(belgif|fjc:[a-z][a-z0-9-]*):[a-z][A-Za-z0-9]*");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).matches("[A-Z][A-Za-z -]+");
        assertThat(problem.has("instance")).as("instance").isEqualTo(status != 404);
        assertThat(SafeAnswer.mistakes("", answer)).as(answer.body()).isEmpty();
        return answer;
    }

    /** Bad input, with this issue among those named. */
    static void badInput(Answer answer, String code, String name) {
        problem(answer, 400);
        assertThat(answer.text("/type")).isEqualTo("urn:problem-type:belgif:badRequest");
        assertThat(answer.json().path("issues").valueStream().map(issue -> issue.path("type").asString() + " " + issue.path("name").asString()))
                .contains("urn:problem-type:belgif:input-validation:" + code + " " + name);
    }
}
