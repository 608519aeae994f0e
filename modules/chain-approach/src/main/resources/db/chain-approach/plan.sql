--liquibase formatted sql

--changeset chain-approach-plan:1 splitStatements:true
--comment Plans version by version, what each organisation says of them, what was asked, how far goals are, and what was made for the family; texts lie sealed.
CREATE TABLE chain_approach_plan (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier uuid NOT NULL,
    started_by uuid NOT NULL,
    started_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    closed_by uuid,
    closed_at timestamptz,
    closed_reason bytea,
    CONSTRAINT chain_approach_plan_closed_whole CHECK (num_nonnulls(closed_by, closed_at, closed_reason) IN (0, 3))
);
CREATE UNIQUE INDEX chain_approach_plan_one_runs ON chain_approach_plan (dossier) WHERE closed_at IS NULL;
CREATE INDEX chain_approach_plan_of_dossier ON chain_approach_plan (dossier, started_at, id);

CREATE TABLE chain_approach_plan_version (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES chain_approach_plan,
    number integer NOT NULL CHECK (number >= 1),
    content bytea NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL,
    effective_on date,
    established_by uuid,
    established_at timestamptz,
    UNIQUE (plan_id, number),
    CONSTRAINT chain_approach_plan_version_established_whole CHECK (num_nonnulls(effective_on, established_by, established_at) IN (0, 3))
);

CREATE TABLE chain_approach_plan_agreement (
    id uuid PRIMARY KEY,
    plan_version_id uuid NOT NULL REFERENCES chain_approach_plan_version,
    organisation text NOT NULL,
    agrees boolean NOT NULL,
    why bytea,
    said_by uuid NOT NULL,
    said_at timestamptz NOT NULL,
    CONSTRAINT chain_approach_plan_agreement_why CHECK (agrees OR why IS NOT NULL)
);
CREATE INDEX chain_approach_plan_agreement_of_version ON chain_approach_plan_agreement (plan_version_id, said_at, id);

CREATE TABLE chain_approach_plan_task (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES chain_approach_plan,
    action uuid NOT NULL,
    organisation text NOT NULL,
    task uuid NOT NULL,
    asked_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_plan_task_of_plan ON chain_approach_plan_task (plan_id, asked_at, id);

CREATE TABLE chain_approach_plan_evaluation (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES chain_approach_plan,
    held_on date NOT NULL,
    attainments bytea NOT NULL,
    words bytea,
    next_on date,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_plan_evaluation_of_plan ON chain_approach_plan_evaluation (plan_id, recorded_at, id);

CREATE TABLE chain_approach_client_version (
    id uuid PRIMARY KEY,
    plan uuid NOT NULL REFERENCES chain_approach_plan,
    number integer NOT NULL,
    member uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('victim', 'suspect', 'child')),
    words bytea NOT NULL,
    reason bytea NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_client_version_of_plan ON chain_approach_client_version (plan, made_at, id);
REVOKE DELETE ON chain_approach_plan, chain_approach_plan_version, chain_approach_plan_agreement, chain_approach_plan_task,
    chain_approach_plan_evaluation, chain_approach_client_version FROM ${app};
