package be.fjc.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.fjc.testkit.Answer;
import be.fjc.testkit.contract.Operation;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every operation refuses, whatever it is for. Nothing sent here makes sense, so nothing changes. */
class RequestRulesIT {

    @TestFactory
    Stream<DynamicTest> in_a_centre() {
        return of(Staff.at("mechelen"));
    }

    /** For every operation of every module that the centre has on. */
    static Stream<DynamicTest> of(Staff staff) {
        return staff.operations().flatMap(operation -> Stream.of(
                strangers(operation, staff), query(operation, staff), properties(operation, staff), contentType(operation, staff),
                accept(operation, staff), key(operation, staff), editions(operation, staff)).flatMap(tests -> tests));
    }

    private static Stream<DynamicTest> strangers(Operation operation, Staff staff) {
        return operation.isOpen() || operation.permission().equals("none") ? Stream.empty()
                : test("sec-req", operation, "lets no stranger in", () -> {
                    String path = operation.address(parameter -> java.util.UUID.randomUUID().toString());
                    Answer answer = staff.stranger().send(operation.method(), path, Staff.emptyBody(operation), Map.of());
                    Proper.problem(answer, 401);
                    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
                    assertThat(answer.text("/type")).isEqualTo("urn:problem-type:belgif:noAccessToken");
                });
    }

    private static Stream<DynamicTest> query(Operation operation, Staff staff) {
        return test("req-valid", operation, "refuses an unknown query parameter",
                () -> Proper.badInput(staff.send(operation, "?geheim=1", Staff.emptyBody(operation), Map.of()), "unknownInput", "geheim"));
    }

    private static Stream<DynamicTest> properties(Operation operation, Staff staff) {
        return operation.body().isEmpty() ? Stream.empty() : test("req-valid", operation, "refuses an unknown property", () -> {
            String body = Staff.example(operation).put("geheim", 1).toString();
            Proper.badInput(staff.send(operation, "", body, Map.of("If-Match", "*")), "unknownInput", "geheim");
        });
    }

    private static Stream<DynamicTest> contentType(Operation operation, Staff staff) {
        return operation.body().isEmpty() ? Stream.empty() : test("cnt-negot", operation, "refuses a body in another form",
                () -> Proper.problem(staff.send(operation, "", "<x/>", Map.of("Content-Type", "application/xml")), 415));
    }

    private static Stream<DynamicTest> accept(Operation operation, Staff staff) {
        boolean answersJson = Stream.of("200", "201").anyMatch(status -> !operation.answerSchema(status).isMissingNode());
        return !answersJson ? Stream.empty() : test("cnt-negot", operation, "refuses to answer in another form",
                () -> Proper.problem(staff.send(operation, "", Staff.emptyBody(operation), Map.of("Accept", "image/png")), 406));
    }

    private static Stream<DynamicTest> key(Operation operation, Staff staff) {
        return !operation.names("header").contains("Idempotency-Key") ? Stream.empty()
                : test("X3", operation, "refuses a key that is none", () -> Proper.badInput(
                        staff.send(operation, "", Staff.example(operation).toString(), Map.of("Idempotency-Key", "é ".repeat(80))),
                        "invalidFormat", "Idempotency-Key"));
    }

    private static Stream<DynamicTest> editions(Operation operation, Staff staff) {
        boolean asks = operation.names("header").contains("If-Match") && operation.statuses().contains(428);
        return !asks ? Stream.empty() : test("X1", operation, "asks which edition is meant", () -> {
            String body = operation.body().isPresent() ? Staff.example(operation).toString() : null;
            Answer answer = staff.send(operation, "", body, Map.of());
            Proper.problem(answer, 428);
            assertThat(answer.text("/type")).endsWith(":editionNotNamed");
        });
    }

    private static Stream<DynamicTest> test(String rule, Operation operation, String sentence, org.junit.jupiter.api.function.Executable body) {
        return operation.node().path("x-ignore-rules").has(rule) ? Stream.empty()
                : Stream.of(dynamicTest(rule + ": " + operation + " " + sentence, body));
    }
}
