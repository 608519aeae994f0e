package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.InvalidInput.Issue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an administrator writes about an account, checked against the centre: its organisations, the roles there are. */
record AccountDetails(String name, String organisation, Set<Role> roles) {

    private static final int LONGEST_NAME = 200;

    static AccountDetails of(String name, String organisation, List<String> roles, Centre centre) {
        List<Issue> issues = new ArrayList<>();
        if (name == null || name.isBlank()) {
            issues.add(new Issue("required", "name"));
        } else if (name.length() > LONGEST_NAME) {
            issues.add(new Issue("size", "name"));
        }
        if (organisation == null) {
            issues.add(new Issue("required", "organisation"));
        } else if (centre.organisation(organisation).isEmpty()) {
            issues.add(new Issue("notInList", "organisation"));
        }
        Set<Role> known = EnumSet.noneOf(Role.class);
        if (roles == null || roles.isEmpty()) {
            issues.add(new Issue("required", "roles"));
        } else {
            for (int i = 0; i < roles.size(); i++) {
                Role role = named(roles.get(i));
                if (role == null) {
                    issues.add(new Issue("notInList", "roles[" + i + "]"));
                } else {
                    known.add(role);
                }
            }
        }
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
        return new AccountDetails(name.strip(), organisation, known);
    }

    private static Role named(String name) {
        for (Role role : Role.values()) {
            if (role.isForStaff() && role.name().equals(name)) {
                return role;
            }
        }
        return null;
    }
}
