--liquibase formatted sql

--changeset casework-compartments:1 splitStatements:true
--comment A dossier that was opened in an emergency: with a reason, for a day at most, and looked back at by somebody else.
CREATE TABLE casework_emergency (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    account uuid NOT NULL,
    occasion text NOT NULL CHECK (occasion IN (
        'acuteDanger', 'callFromFamily', 'questionOfPolice', 'directorUnreachable', 'other')),
    reason text NOT NULL,
    opened_at timestamptz NOT NULL,
    until_at timestamptz NOT NULL,
    review_due_on date NOT NULL,
    reminded_at timestamptz,
    outcome text CHECK (outcome IN (
        'justified', 'avoidable', 'notJustified')),
    review_note text,
    reviewed_at timestamptz,
    reviewed_by uuid,
    CONSTRAINT casework_emergency_for_a_day_at_most CHECK (until_at >= opened_at AND until_at <= opened_at + interval '24 hours'),
    CONSTRAINT casework_emergency_review_whole CHECK (num_nonnulls(outcome, review_note, reviewed_at, reviewed_by) IN (0, 4)),
    CONSTRAINT casework_emergency_reviewed_by_another CHECK (reviewed_by <> account)
);
CREATE INDEX casework_emergency_of_account ON casework_emergency (account, dossier_id, until_at);
CREATE INDEX casework_emergency_of_dossier ON casework_emergency (dossier_id);
CREATE INDEX casework_emergency_to_review ON casework_emergency (review_due_on, id) WHERE outcome IS NULL;
REVOKE DELETE ON casework_emergency FROM ${app};
