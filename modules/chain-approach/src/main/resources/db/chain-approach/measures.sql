--liquibase formatted sql

--changeset chain-approach-measures:1 splitStatements:true
--comment What was imposed on somebody of a family, until when, and when it was broken; texts lie sealed, the dossier and its members are the case file's.
CREATE TABLE chain_approach_measure (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('houseBan', 'houseBanExtension', 'contactBan', 'prosecutionConditions', 'conditionalRelease',
        'probation', 'electronicMonitoring', 'stalkingAlarm', 'detention', 'penalMediation', 'juvenileCourt', 'familyCourt',
        'administrative', 'homeExclusion')),
    issuer text NOT NULL CHECK (issuer IN ('prosecution', 'investigatingJudge', 'criminalCourt', 'sentenceCourt', 'familyCourt',
        'juvenileCourt', 'mayor')),
    bound_member uuid NOT NULL,
    protected_member uuid,
    from_on date NOT NULL,
    until_on date,
    conditions bytea,
    reasoning bytea,
    organisation text NOT NULL,
    registered_by uuid NOT NULL,
    registered_at timestamptz NOT NULL,
    prompted_at timestamptz,
    ended_on date,
    ended_reason bytea,
    ended_by uuid,
    changed_at timestamptz NOT NULL,
    CONSTRAINT chain_approach_measure_until CHECK (until_on >= from_on),
    CONSTRAINT chain_approach_measure_two CHECK (bound_member <> protected_member),
    CONSTRAINT chain_approach_measure_ended_whole CHECK (num_nonnulls(ended_on, ended_reason, ended_by) IN (0, 3))
);
CREATE INDEX chain_approach_measure_of_dossier ON chain_approach_measure (dossier, from_on, id);
CREATE INDEX chain_approach_measure_ending ON chain_approach_measure (until_on, id) WHERE prompted_at IS NULL AND ended_on IS NULL;

CREATE TABLE chain_approach_breach (
    id uuid PRIMARY KEY,
    measure_id uuid NOT NULL REFERENCES chain_approach_measure,
    happened_on date NOT NULL,
    words bytea NOT NULL,
    organisation text NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_breach_of_measure ON chain_approach_breach (measure_id, happened_on, id);
REVOKE DELETE ON chain_approach_measure, chain_approach_breach FROM ${app};

--changeset chain-approach-measures:2 splitStatements:true
--comment When somebody was asked to look at the risk because a measure was over; nobody is asked about what was over before this was known.
ALTER TABLE chain_approach_measure ADD COLUMN end_asked_at timestamptz;
UPDATE chain_approach_measure SET end_asked_at = now() WHERE ended_on IS NOT NULL OR until_on < current_date;
CREATE INDEX chain_approach_measure_over ON chain_approach_measure (until_on, id) WHERE end_asked_at IS NULL AND kind IN ('houseBan', 'houseBanExtension', 'detention');
