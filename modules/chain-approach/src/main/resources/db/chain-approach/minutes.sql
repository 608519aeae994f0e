--liquibase formatted sql

--changeset chain-approach-minutes:1 splitStatements:true
--comment What was said at an item, one small entry each, what was agreed there to be done, who approved it all and who read it; texts lie sealed.
CREATE TABLE chain_approach_entry (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    item_id uuid NOT NULL REFERENCES chain_approach_item,
    kind text NOT NULL CHECK (kind IN (
        'fact', 'unknown', 'assessment', 'clientVoice', 'decision', 'dissent', 'told', 'nextDate')),
    classification text NOT NULL CHECK (classification IN ('T', 'J')),
    organisation text,
    noted_on date,
    recipient bytea,
    wording bytea NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamptz NOT NULL,
    removed_by uuid,
    removed_at timestamptz,
    CONSTRAINT chain_approach_entry_removed_whole CHECK (num_nonnulls(removed_by, removed_at) IN (0, 2))
);
CREATE INDEX chain_approach_entry_of_item ON chain_approach_entry (item_id, written_at, id);

CREATE TABLE chain_approach_action (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES chain_approach_item,
    dossier uuid NOT NULL,
    task uuid NOT NULL,
    agreed_by uuid NOT NULL,
    agreed_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_action_of_dossier ON chain_approach_action (dossier, agreed_at);
REVOKE UPDATE, DELETE ON chain_approach_action FROM ${app};

CREATE TABLE chain_approach_approval (
    id uuid PRIMARY KEY,
    meeting_id uuid NOT NULL UNIQUE REFERENCES chain_approach_meeting,
    approved_by uuid NOT NULL,
    approved_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON chain_approach_approval FROM ${app};

CREATE TABLE chain_approach_reading (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES chain_approach_item,
    account uuid NOT NULL,
    organisation text NOT NULL,
    read_at timestamptz NOT NULL,
    CONSTRAINT chain_approach_reading_once UNIQUE (item_id, account)
);
REVOKE UPDATE, DELETE ON chain_approach_reading FROM ${app};
