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
