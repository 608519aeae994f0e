--liquibase formatted sql

--changeset chain-approach-risk:1 splitStatements:true
--comment Joint assessments of risk: what each contributes lies sealed whole; the dossier and its members are the case file's.
CREATE TABLE chain_approach_assessment (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier uuid NOT NULL,
    instrument text NOT NULL,
    edition integer NOT NULL CHECK (edition >= 1),
    subject_member uuid NOT NULL,
    source_member uuid,
    opened_by uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    begun_by uuid,
    begun_at timestamptz,
    changed_at timestamptz NOT NULL,
    CONSTRAINT chain_approach_assessment_two CHECK (subject_member <> source_member),
    CONSTRAINT chain_approach_assessment_begun_whole CHECK (num_nonnulls(begun_by, begun_at) IN (0, 2))
);
CREATE INDEX chain_approach_assessment_of_dossier ON chain_approach_assessment (dossier, opened_at, id);
CREATE INDEX chain_approach_assessment_blind ON chain_approach_assessment (opened_at, id) WHERE begun_at IS NULL;

CREATE TABLE chain_approach_assessment_organisation (
    assessment_id uuid NOT NULL REFERENCES chain_approach_assessment,
    organisation text NOT NULL,
    PRIMARY KEY (assessment_id, organisation)
);

CREATE TABLE chain_approach_contribution (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES chain_approach_assessment,
    organisation text NOT NULL,
    said bytea NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_contribution_of_assessment ON chain_approach_contribution (assessment_id, written_at, id);

CREATE TABLE chain_approach_fear (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL REFERENCES chain_approach_assessment,
    level text NOT NULL CHECK (level IN ('none', 'some', 'strong', 'forLife')),
    words bytea,
    told_on date NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_fear_of_assessment ON chain_approach_fear (assessment_id, recorded_at, id);

CREATE TABLE chain_approach_consensus (
    id uuid PRIMARY KEY,
    assessment_id uuid NOT NULL UNIQUE REFERENCES chain_approach_assessment,
    level text NOT NULL CHECK (level IN ('low', 'medium', 'high', 'acute')),
    floor text CHECK (floor IN ('medium', 'high', 'acute')),
    points integer NOT NULL CHECK (points >= 0),
    incidents integer NOT NULL CHECK (incidents >= 0),
    imminence text NOT NULL CHECK (imminence IN ('hours', 'days', 'weeks', 'later')),
    severity text NOT NULL CHECK (severity IN ('lessSerious', 'serious', 'verySerious', 'fatal')),
    unknowns bytea,
    protective bytea,
    reasoning bytea NOT NULL,
    lowering_reason bytea,
    next_on date NOT NULL,
    concluded_by uuid NOT NULL,
    concluded_at timestamptz NOT NULL,
    agreed boolean,
    second_reason bytea,
    seconded_by uuid,
    seconded_at timestamptz,
    CONSTRAINT chain_approach_consensus_second_whole CHECK (num_nonnulls(agreed, second_reason, seconded_by, seconded_at) IN (0, 4)),
    CONSTRAINT chain_approach_consensus_second_other CHECK (seconded_by <> concluded_by)
);

CREATE TABLE chain_approach_dissent (
    id uuid PRIMARY KEY,
    consensus_id uuid NOT NULL REFERENCES chain_approach_consensus,
    organisation text NOT NULL,
    words bytea NOT NULL,
    UNIQUE (consensus_id, organisation)
);
REVOKE DELETE ON chain_approach_assessment, chain_approach_contribution, chain_approach_fear, chain_approach_consensus,
    chain_approach_dissent FROM ${app};

--changeset chain-approach-risk:2 splitStatements:true
--comment Which fact asked by itself for a risk to be looked at again, so that each does so once; the fact and the task are the case file's.
CREATE TABLE chain_approach_reassessment (
    fact uuid PRIMARY KEY,
    task uuid NOT NULL,
    asked_at timestamptz NOT NULL
);
REVOKE UPDATE, DELETE ON chain_approach_reassessment FROM ${app};
