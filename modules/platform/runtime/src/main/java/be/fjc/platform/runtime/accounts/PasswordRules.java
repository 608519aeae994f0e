package be.fjc.platform.runtime.accounts;

import be.fjc.platform.kernel.InvalidInput.Issue;
import java.util.ArrayList;
import java.util.List;

/** What a password must be: long rather than strange, and neither the login nor the one before. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private PasswordRules() {}

    /** Everything wrong with the new password, none when it may be used. */
    static List<Issue> issues(String login, String current, String proposed) {
        List<Issue> issues = new ArrayList<>();
        int length = proposed.codePointCount(0, proposed.length());
        if (length < SHORTEST) {
            issues.add(new Issue("passwordTooShort", "newPassword"));
        }
        if (length > LONGEST) {
            issues.add(new Issue("passwordTooLong", "newPassword"));
        }
        if (proposed.strip().equalsIgnoreCase(login)) {
            issues.add(new Issue("passwordIsLogin", "newPassword"));
        }
        if (proposed.equals(current)) {
            issues.add(new Issue("passwordNotNew", "newPassword"));
        }
        return issues;
    }
}
