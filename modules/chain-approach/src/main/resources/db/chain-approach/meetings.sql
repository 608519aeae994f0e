--liquibase formatted sql

--changeset chain-approach-meetings:1 splitStatements:true
--comment A meeting of a table in slots, and the dossiers on its agenda, each for some of those at the table; the dossier is the case file's.
CREATE TABLE chain_approach_meeting (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    table_id uuid NOT NULL REFERENCES chain_approach_table,
    starts_at timestamptz NOT NULL,
    slots integer NOT NULL CHECK (slots BETWEEN 1 AND 40),
    slot_minutes integer NOT NULL CHECK (slot_minutes BETWEEN 1 AND 240),
    location text,
    emergency boolean NOT NULL,
    called_by uuid NOT NULL,
    called_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_meeting_newest ON chain_approach_meeting (starts_at DESC, id DESC);

CREATE TABLE chain_approach_item (
    id uuid PRIMARY KEY,
    meeting_id uuid NOT NULL REFERENCES chain_approach_meeting,
    dossier uuid NOT NULL,
    slot integer NOT NULL CHECK (slot >= 1),
    reason bytea NOT NULL,
    tabled_by uuid NOT NULL,
    tabled_at timestamptz NOT NULL,
    off_by uuid,
    off_at timestamptz,
    off_reason bytea,
    CONSTRAINT chain_approach_item_off_whole CHECK (num_nonnulls(off_by, off_at, off_reason) IN (0, 3))
);
CREATE UNIQUE INDEX chain_approach_item_one_a_slot ON chain_approach_item (meeting_id, slot) WHERE off_at IS NULL;
CREATE UNIQUE INDEX chain_approach_item_dossier_once ON chain_approach_item (meeting_id, dossier) WHERE off_at IS NULL;
CREATE INDEX chain_approach_item_of_dossier ON chain_approach_item (dossier);

CREATE TABLE chain_approach_item_organisation (
    item_id uuid NOT NULL REFERENCES chain_approach_item,
    organisation text NOT NULL,
    PRIMARY KEY (item_id, organisation)
);

CREATE TABLE chain_approach_item_criterion (
    item_id uuid NOT NULL REFERENCES chain_approach_item,
    code text NOT NULL,
    met boolean NOT NULL,
    PRIMARY KEY (item_id, code)
);

--changeset chain-approach-meetings:2 splitStatements:true
--comment A meeting can be called off; what was on its agenda stays on record.
ALTER TABLE chain_approach_meeting
    ADD COLUMN off_by uuid,
    ADD COLUMN off_at timestamptz,
    ADD CONSTRAINT chain_approach_meeting_off_whole CHECK (num_nonnulls(off_by, off_at) IN (0, 2));
