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

--changeset casework-compartments:2 splitStatements:true
--comment Somebody let in by name until a day. What of the dossier, on which ground, and by whom.
CREATE TABLE casework_admission (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    account uuid NOT NULL,
    to_identity boolean NOT NULL,
    to_facts boolean NOT NULL,
    until_on date NOT NULL,
    basis text NOT NULL,
    reason text NOT NULL,
    given_at timestamptz NOT NULL,
    given_by uuid NOT NULL,
    ended_at timestamptz,
    ended_by uuid,
    CONSTRAINT casework_admission_to_something CHECK (to_identity OR to_facts),
    CONSTRAINT casework_admission_of_another CHECK (account <> given_by),
    CONSTRAINT casework_admission_ended_whole CHECK (num_nonnulls(ended_at, ended_by) IN (0, 2))
);
CREATE INDEX casework_admission_of_account ON casework_admission (account, dossier_id) WHERE ended_at IS NULL;
CREATE INDEX casework_admission_of_dossier ON casework_admission (dossier_id, id DESC);
REVOKE DELETE ON casework_admission FROM ${app};

--changeset casework-compartments:3 splitStatements:true
--comment Sealed dossiers, and who still knows of each. A seal that was lifted stays.
CREATE TABLE casework_seal (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    referral_id uuid NOT NULL REFERENCES casework_referral,
    reason text NOT NULL,
    sealed_at timestamptz NOT NULL,
    sealed_by uuid NOT NULL,
    lifted_at timestamptz,
    lifted_by uuid,
    lifted_reason text,
    CONSTRAINT casework_seal_lifted_whole CHECK (num_nonnulls(lifted_at, lifted_by, lifted_reason) IN (0, 3))
);
CREATE UNIQUE INDEX casework_seal_one_running ON casework_seal (dossier_id) WHERE lifted_at IS NULL;
CREATE INDEX casework_seal_of_referral ON casework_seal (referral_id) WHERE lifted_at IS NULL;
CREATE TABLE casework_seal_member (
    id uuid PRIMARY KEY,
    seal_id uuid NOT NULL REFERENCES casework_seal DEFERRABLE INITIALLY DEFERRED,
    account uuid NOT NULL,
    UNIQUE (seal_id, account)
);
REVOKE DELETE ON casework_seal FROM ${app};
REVOKE UPDATE, DELETE ON casework_seal_member FROM ${app};
