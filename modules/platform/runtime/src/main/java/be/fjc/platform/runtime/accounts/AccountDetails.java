package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import be.fjc.platform.centre.Centre;
import be.fjc.platform.kernel.InvalidInput;
import be.fjc.platform.kernel.InvalidInput.Issue;
import be.fjc.platform.runtime.accounts.AccountsResource.WantedCapacity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an administrator writes about an account, checked against the centre: its organisations, the roles there are. */
record AccountDetails(String name, List<Capacity> capacities) {

    private static final int LONGEST_NAME = 200;

    static AccountDetails of(String name, List<WantedCapacity> wanted, Centre centre) {
        List<Issue> issues = new ArrayList<>();
        if (name == null || name.isBlank()) {
            issues.add(new Issue("required", "name"));
        } else if (name.length() > LONGEST_NAME) {
            issues.add(new Issue("size", "name"));
        }
        List<Capacity> capacities = new ArrayList<>();
        if (wanted == null || wanted.isEmpty()) {
            issues.add(new Issue("required", "capacities"));
        } else {
            Set<String> organisations = new HashSet<>();
            for (int at = 0; at < wanted.size(); at++) {
                WantedCapacity one = wanted.get(at);
                String field = "capacities[" + at + "].";
                boolean placed = isPlaced(one == null ? null : one.organisation(), organisations, field + "organisation", centre, issues);
                Set<Role> roles = roles(one == null ? null : one.roles(), field + "roles", issues);
                if (placed && !roles.isEmpty()) {
                    capacities.add(new Capacity(one.organisation(), roles));
                }
            }
        }
        if (!issues.isEmpty()) {
            throw new InvalidInput(issues);
        }
        return new AccountDetails(name.strip(), capacities);
    }

    private static boolean isPlaced(String organisation, Set<String> earlier, String field, Centre centre, List<Issue> issues) {
        int before = issues.size();
        if (organisation == null) {
            issues.add(new Issue("required", field));
        } else if (centre.organisation(organisation).isEmpty()) {
            issues.add(new Issue("notInList", field));
        } else if (!earlier.add(organisation)) {
            issues.add(new Issue("duplicateInput", field));
        }
        return issues.size() == before;
    }

    private static Set<Role> roles(List<String> names, String field, List<Issue> issues) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        if (names == null || names.isEmpty()) {
            issues.add(new Issue("required", field));
            return known;
        }
        for (int at = 0; at < names.size(); at++) {
            Role role = named(names.get(at));
            if (role == null) {
                issues.add(new Issue("notInList", field + "[" + at + "]"));
            } else {
                known.add(role);
            }
        }
        return known;
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
