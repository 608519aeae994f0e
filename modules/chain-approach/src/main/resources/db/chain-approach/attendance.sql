--liquibase formatted sql

--changeset chain-approach-attendance:1 splitStatements:true
--comment Who bound themselves to secrecy at a meeting, which organisation excused itself, and who sat at which item from when until when.
CREATE TABLE chain_approach_acknowledgement (
    id uuid PRIMARY KEY,
    meeting_id uuid NOT NULL REFERENCES chain_approach_meeting,
    account uuid NOT NULL,
    organisation text NOT NULL,
    acknowledged_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX chain_approach_acknowledgement_once ON chain_approach_acknowledgement (meeting_id, account);
REVOKE UPDATE, DELETE ON chain_approach_acknowledgement FROM ${app};

CREATE TABLE chain_approach_apology (
    id uuid PRIMARY KEY,
    meeting_id uuid NOT NULL REFERENCES chain_approach_meeting,
    organisation text NOT NULL,
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX chain_approach_apology_once ON chain_approach_apology (meeting_id, organisation);
REVOKE UPDATE, DELETE ON chain_approach_apology FROM ${app};

CREATE TABLE chain_approach_attendance (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    item_id uuid NOT NULL REFERENCES chain_approach_item,
    account uuid NOT NULL,
    organisation text NOT NULL,
    observer boolean NOT NULL,
    came_at timestamptz NOT NULL,
    left_at timestamptz,
    entered_by uuid NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    withdrawn_reason bytea,
    CONSTRAINT chain_approach_attendance_in_order CHECK (left_at IS NULL OR left_at >= came_at),
    CONSTRAINT chain_approach_attendance_withdrawn_whole CHECK (num_nonnulls(withdrawn_by, withdrawn_at, withdrawn_reason) IN (0, 3))
);
CREATE UNIQUE INDEX chain_approach_attendance_once ON chain_approach_attendance (item_id, account)
    WHERE left_at IS NULL AND withdrawn_at IS NULL;
CREATE INDEX chain_approach_attendance_of_account ON chain_approach_attendance (account, item_id);
