package be.fjc.product;

/** Someone with an account of their own at Mechelen and a password they chose, for tests that look at screens. */
public record Colleague(String id, String login) {

    public static final String PASSWORD = NewColleague.OWN_PASSWORD;

    public static Colleague atWork(String role) {
        NewColleague colleague = NewColleague.atWork(role);
        return new Colleague(colleague.id(), colleague.login());
    }

    /** From here on it is eleven minutes ago that they showed who they are, and the server has noticed. */
    public void letTimePass() {
        Database.of("mechelen").run("UPDATE platform_session SET proved_at = now() - interval '11 minutes' WHERE account = '" + id + "'");
        try {
            Thread.sleep(5_300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** From here on a provider vouches for them, and there is no password of ours. */
    public void losesPassword() {
        Database.of("mechelen").run("UPDATE platform_account SET password_hash = NULL WHERE id = '" + id + "'");
    }

    /** What an app with this secret shows now. */
    public static String codeOf(String secret) {
        return new App(secret).code(0);
    }

    /** What it shows half a minute later, which is good already. */
    public static String nextCodeOf(String secret) {
        return new App(secret).code(1);
    }
}
