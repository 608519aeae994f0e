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

--changeset platform:audit-2
-- Every row is sealed with a key that is not in the database, and gets its place in a chain that can only grow; see docs/audit-format.md.
-- Rows from before have no seal of their own.
ALTER TABLE platform_audit_event
    ADD COLUMN part_of     uuid,
    ADD COLUMN relations   text,
    ADD COLUMN emergency   boolean,
    ADD COLUMN recorded_at timestamptz,
    ADD COLUMN mac         bytea;
CREATE INDEX platform_audit_event_recorded ON platform_audit_event (recorded_at);
CREATE INDEX platform_audit_event_of_subject ON platform_audit_event (subject_id, at) WHERE subject_id IS NOT NULL;
CREATE INDEX platform_audit_event_of_account ON platform_audit_event (account, id) WHERE account IS NOT NULL;
CREATE TABLE platform_audit_link (
    sequence bigint PRIMARY KEY CHECK (sequence > 0),
    event    uuid NOT NULL UNIQUE,
    kind     text NOT NULL CHECK (kind IN ('row', 'before')),
    mac      bytea NOT NULL
);
CREATE TABLE platform_audit_alarm (
    id        uuid PRIMARY KEY,
    kind      text NOT NULL CHECK (kind IN ('rowForged', 'chainDiffers', 'checkpointsMissing')),
    event     uuid UNIQUE,
    sequence  bigint,
    raised_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE, TRUNCATE ON platform_audit_link FROM ${app};
REVOKE UPDATE, DELETE, TRUNCATE ON platform_audit_alarm FROM ${app};
--rollback DROP TABLE platform_audit_alarm; DROP TABLE platform_audit_link;
--rollback ALTER TABLE platform_audit_event DROP COLUMN part_of, DROP COLUMN relations, DROP COLUMN emergency, DROP COLUMN recorded_at, DROP COLUMN mac;

--changeset platform:audit-3
-- Unusual access that somebody must look at, and how far along the chain it was looked for.
CREATE TABLE platform_audit_review (
    id           uuid PRIMARY KEY,
    rule         text NOT NULL,
    account      uuid NOT NULL,
    subject_type text NOT NULL,
    subject_id   uuid,
    day          date NOT NULL,
    first_at     timestamptz NOT NULL,
    last_at      timestamptz NOT NULL,
    times        integer NOT NULL,
    raised_at    timestamptz NOT NULL,
    due_on       date NOT NULL,
    reviewed_at  timestamptz,
    reviewed_by  uuid,
    outcome      text CHECK (outcome IN ('justified', 'notJustified', 'unclear')),
    note         text,
    version      bigint NOT NULL,
    CONSTRAINT platform_audit_review_once UNIQUE NULLS NOT DISTINCT (rule, account, subject_type, subject_id, day),
    CONSTRAINT platform_audit_review_whole CHECK (num_nonnulls(reviewed_at, reviewed_by, outcome, note) IN (0, 4))
);
CREATE INDEX platform_audit_review_open ON platform_audit_review (id) WHERE reviewed_at IS NULL;
CREATE TABLE platform_audit_review_mark (
    one      boolean PRIMARY KEY CHECK (one),
    sequence bigint NOT NULL
);
REVOKE DELETE, TRUNCATE ON platform_audit_review FROM ${app};
--rollback DROP TABLE platform_audit_review_mark; DROP TABLE platform_audit_review;
