package be.fjc.platform.access;

/** What a person does in a centre; someone can have several, and each organisation membership has its own. */
public enum Role {
    INTAKE_WORKER,
    CASE_DIRECTOR,
    COORDINATOR,
    PARTNER_WORKER,
    POLICE_OR_PROSECUTION,
    CHILD_WORKER,
    TENANT_ADMIN,
    DATA_PROTECTION_OFFICER,
    GOVERNMENT_ANALYST,
    PLATFORM_OPERATOR,
    /** The person it is about. Never a role of a member of staff: an account with it is refused. */
    CLIENT;

    /** Whether an account of a member of staff can have it. */
    public boolean isForStaff() {
        return this != CLIENT;
    }
}
