package be.fjc.attack;

import be.fjc.product.Json;
import be.fjc.testkit.Answer;
import be.fjc.testkit.RunningProduct;
import be.fjc.testkit.Someone;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What the administrator of a centre does to an account. */
final class Administration {

    private static final String ACCOUNTS = "/api/platform/v1/accounts/";

    private static final Duration FRESH = Duration.ofMinutes(5);

    private static Someone recent;
    private static Instant signedInAt;

    private Administration() {}

    /** The account as it is from now on: one capacity, open or not. */
    static void change(String tenant, String account, String organisation, String role, boolean disabled) {
        Someone admin = administrator(tenant);
        Answer now = admin.get(ACCOUNTS + account).expecting(200);
        admin.send("PUT", ACCOUNTS + account, Json.of("name", "Test Proef (synthetisch)", "disabled", disabled,
                "capacities", Json.list(Json.object("organisation", organisation, "roles", Json.list(role)))),
                Map.of("If-Match", now.header("ETag"))).expecting(200);
    }

    /** A new password that works once. */
    static void reset(String tenant, String account) {
        administrator(tenant).post(ACCOUNTS + account + "/passwordResets", null).expecting(201);
    }

    /** Someone who proved a moment ago who they are: changing what others may asks for that. */
    private static synchronized Someone administrator(String tenant) {
        if (recent == null || Instant.now().isAfter(signedInAt.plus(FRESH))) {
            recent = Someone.withToken(tenant, Someone.freshToken(tenant, "beheer", RunningProduct.get().password()));
            signedInAt = Instant.now();
        }
        return recent;
    }
}
