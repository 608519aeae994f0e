package be.fjc.product;

import be.fjc.testkit.Answer;

/** An account in some state, at which a stranger tries a wrong password again and again. */
public final class Doors {

    private static final int GUESSES_BEFORE_LOCK = 4;

    private final String kind;
    private final NewColleague colleague = NewColleague.atWork("INTAKE_WORKER");

    private Doors(String kind) {
        this.kind = kind;
    }

    /** @param kind {@code wrong password}, {@code locked}, {@code disabled} or {@code second factor} */
    public static Doors of(String kind) {
        Doors door = new Doors(kind);
        switch (kind) {
            case "locked" -> door.lock();
            case "disabled" -> door.set("disabled = TRUE");
            case "second factor" -> door.enrol();
            default -> {
                // as it is
            }
        }
        return door;
    }

    public String login() {
        return colleague.login();
    }

    /** Keeps the account in its state: guesses would lock an open one. */
    public void prepare(int attempt) {
        if (kind.equals("locked")) {
            if (attempt % 100 == 0) {
                lock();
            }
        } else if (attempt % GUESSES_BEFORE_LOCK == 0) {
            set("failures = 0, locked_until = NULL");
        }
    }

    private void lock() {
        set("failures = 5, locked_until = now() + interval '1 hour'");
    }

    private void enrol() {
        Window window = Window.at("mechelen").signIn(colleague.login(), NewColleague.OWN_PASSWORD);
        String own = "/api/platform/v1/accounts/current/factors/authenticator";
        Answer begun = window.send("POST", own, null).expecting(201);
        window.send("POST", own + "/confirmations", Json.of("code", new App(begun.text("/secret")).code(0))).expecting(201);
    }

    private void set(String change) {
        Database.of("mechelen").run("UPDATE platform_account SET " + change + " WHERE login = '" + colleague.login() + "'");
    }
}
