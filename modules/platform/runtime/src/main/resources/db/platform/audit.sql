--liquibase formatted sql logicalFilePath:db/platform/audit.sql

--changeset platform:audit-1
-- Who did or saw what. The application can add and read, never change or remove.
CREATE TABLE platform_audit_event (
    id             uuid PRIMARY KEY,
    at             timestamptz NOT NULL,
    account        uuid,
    organisation   text,
    roles          text NOT NULL,
    session        uuid,
    action         text NOT NULL,
    subject_type   text NOT NULL,
    subject_id     uuid,
    outcome        text NOT NULL CHECK (outcome IN ('allowed', 'denied', 'done', 'failed')),
    reason         text,
    policy_version text,
    fields         text NOT NULL,
    trace          text
);
REVOKE UPDATE, DELETE, TRUNCATE ON platform_audit_event FROM ${app};
--rollback DROP TABLE platform_audit_event;
