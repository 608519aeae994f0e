--liquibase formatted sql

--changeset chain-approach-safety:1 splitStatements:true
--comment How each of a family stays safe, version by version, and what was made of it on paper; texts lie sealed, and whom and where somebody turns to apart.
CREATE TABLE chain_approach_safety_plan (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier uuid NOT NULL,
    member uuid NOT NULL,
    started_by uuid NOT NULL,
    started_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_safety_plan_of_dossier ON chain_approach_safety_plan (dossier, started_at, id);
CREATE INDEX chain_approach_safety_plan_of_member ON chain_approach_safety_plan (member);

CREATE TABLE chain_approach_safety_version (
    id uuid PRIMARY KEY,
    plan_id uuid NOT NULL REFERENCES chain_approach_safety_plan,
    number integer NOT NULL CHECK (number >= 1),
    content bytea NOT NULL,
    havens bytea,
    review_on date NOT NULL,
    review_task uuid,
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL,
    CONSTRAINT chain_approach_safety_version_once UNIQUE (plan_id, number)
);

CREATE TABLE chain_approach_safety_paper (
    id uuid PRIMARY KEY,
    plan uuid NOT NULL REFERENCES chain_approach_safety_plan,
    number integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('victim', 'suspect', 'child')),
    words bytea NOT NULL,
    reason bytea NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_safety_paper_of_plan ON chain_approach_safety_paper (plan, made_at, id);
REVOKE DELETE ON chain_approach_safety_plan FROM ${app};
REVOKE UPDATE, DELETE ON chain_approach_safety_version, chain_approach_safety_paper FROM ${app};

--changeset chain-approach-safety:2 splitStatements:true
--comment Safety plans go along when two dossiers or two members become one.
ALTER TABLE chain_approach_moved DROP CONSTRAINT chain_approach_moved_kind_check;
ALTER TABLE chain_approach_moved ADD CONSTRAINT chain_approach_moved_kind_check CHECK (kind IN ('item', 'assessment', 'subject', 'source',
    'measure', 'bound', 'protected', 'plan', 'safetyPlan', 'safetyMember'));
