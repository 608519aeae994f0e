package be.fjc.platform.runtime.accounts;

import be.fjc.platform.access.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/** One role at one organisation: how capacities are kept. */
@Embeddable
class HeldRole {

    private String organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected HeldRole() {}

    HeldRole(String organisation, Role role) {
        this.organisation = organisation;
        this.role = role;
    }

    String organisation() {
        return organisation;
    }

    Role role() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HeldRole held && organisation.equals(held.organisation) && role == held.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(organisation, role);
    }
}
