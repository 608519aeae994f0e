package be.fjc.product;

import be.fjc.testkit.Answer;
import be.fjc.testkit.Someone;

/**
 * Someone who has just got an account at Mechelen, with the password that works once.
 *
 * @param id the account
 */
public record NewColleague(String id, String login, String firstPassword) {

    public static final String OWN_PASSWORD = "een zin die niemand kent";

    private static final java.util.concurrent.atomic.AtomicInteger NUMBER = new java.util.concurrent.atomic.AtomicInteger();

    /** Added by the administrator. */
    public static NewColleague added(String role) {
        return added(role, "centrum");
    }

    private static NewColleague added(String role, String organisation) {
        String login = "proef" + Long.toString(System.nanoTime(), 36) + NUMBER.incrementAndGet();
        Answer added = Someone.signedIn("mechelen", "beheer").post("/api/platform/v1/accounts",
                Json.of("login", login, "name", "Test Proef (synthetisch)", "capacities", Json.list(Json.object("organisation", organisation, "roles", Json.list(role)))));
        return new NewColleague(added.expecting(201).text("/id"), login, added.text("/initialPassword"));
    }

    /** Added, and has chosen a password. */
    public static NewColleague atWork(String role) {
        return atWork(role, "centrum");
    }

    /** The same at a partner. */
    public static NewColleague atWork(String role, String organisation) {
        NewColleague colleague = added(role, organisation);
        Window window = Window.at("mechelen").signIn(colleague.login, colleague.firstPassword);
        window.send("PUT", "/api/platform/v1/accounts/current/password",
                Json.of("currentPassword", colleague.firstPassword, "newPassword", OWN_PASSWORD)).expecting(204);
        return colleague;
    }

    /** Signed in apart from everybody. */
    public Someone someone() {
        return Someone.withToken("mechelen", Someone.freshToken("mechelen", login, OWN_PASSWORD));
    }
}
