--liquibase formatted sql

--changeset short-chain-zones:1 splitStatements:true
--comment Since when the short chain works in which police zone, with a function of an organisation as its contact point: never a name.
CREATE TABLE short_chain_zone_cover (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    zone text NOT NULL,
    organisation text NOT NULL,
    function text NOT NULL CHECK (function IN ('policeContact', 'victimSupport', 'caseDirector', 'intakeWorker', 'coordinator')),
    starts_on date NOT NULL,
    ends_on date CHECK (ends_on >= starts_on),
    kept_by uuid NOT NULL,
    kept_at timestamptz NOT NULL
);
