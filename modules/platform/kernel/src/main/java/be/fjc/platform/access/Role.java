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
    PLATFORM_OPERATOR
}
