--liquibase formatted sql

--changeset casework-tracks:1 splitStatements:true
--comment A period keeps under which version of the rules of its track it began; a rule that was passed over stays, with why.
ALTER TABLE casework_track_period ADD COLUMN rules_from date;

CREATE TABLE casework_passed_rule (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier DEFERRABLE INITIALLY DEFERRED,
    track text NOT NULL,
    rule text NOT NULL CHECK (rule ~ '^[a-zA-Z]+$'),
    act text NOT NULL CHECK (act IN (
        'opening', 'trackChange', 'closing')),
    reason text NOT NULL,
    passed_by uuid NOT NULL,
    passed_at timestamptz NOT NULL
);
CREATE INDEX casework_passed_rule_of_dossier ON casework_passed_rule (dossier_id, passed_at DESC);
REVOKE UPDATE, DELETE ON casework_passed_rule FROM ${app};

--changeset casework-tracks:2 splitStatements:true
--comment Who waits for a place in a track, and how safe the family was meanwhile: one that waits always has a next check.
CREATE TABLE casework_wait (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    track text NOT NULL,
    danger text NOT NULL CHECK (danger IN (
        'none', 'concern', 'acute')),
    note text NOT NULL,
    since_at timestamptz NOT NULL,
    placed_by uuid NOT NULL,
    next_check_on date,
    ended_at timestamptz,
    ended_by uuid,
    end_reason text CHECK (end_reason IN (
        'placed', 'noLongerNeeded', 'familyRefuses', 'helpedElsewhere', 'dossierClosed')),
    end_note text,
    CONSTRAINT casework_wait_never_unwatched CHECK ((ended_at IS NULL) = (next_check_on IS NOT NULL)),
    CONSTRAINT casework_wait_ended_whole CHECK (num_nonnulls(ended_at, ended_by, end_reason) IN (0, 3))
);
CREATE UNIQUE INDEX casework_wait_one_running ON casework_wait (dossier_id) WHERE ended_at IS NULL;
CREATE INDEX casework_wait_of_dossier ON casework_wait (dossier_id, since_at DESC);

CREATE TABLE casework_wait_check (
    id uuid PRIMARY KEY,
    wait_id uuid NOT NULL REFERENCES casework_wait,
    danger text NOT NULL CHECK (danger IN (
        'none', 'concern', 'acute')),
    note text NOT NULL,
    checked_at timestamptz NOT NULL,
    checked_by uuid NOT NULL
);
CREATE INDEX casework_wait_check_of_wait ON casework_wait_check (wait_id, checked_at DESC);
REVOKE UPDATE, DELETE ON casework_wait_check FROM ${app};
