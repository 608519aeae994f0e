--liquibase formatted sql

--changeset chain-approach-tables:1 splitStatements:true
--comment A table where organisations consult each other, who takes part from when until when, and who signed its protocol for how long.
CREATE TABLE chain_approach_table (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    name text NOT NULL,
    purpose text NOT NULL,
    offences text NOT NULL,
    basis text NOT NULL,
    protocol text NOT NULL,
    rhythm text NOT NULL CHECK (rhythm IN (
        'weekly', 'fortnightly', 'monthly', 'onDemand')),
    emergency boolean NOT NULL,
    added_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX chain_approach_table_name ON chain_approach_table (lower(name));

CREATE TABLE chain_approach_table_zone (
    table_id uuid NOT NULL REFERENCES chain_approach_table,
    zone text NOT NULL,
    PRIMARY KEY (table_id, zone)
);

CREATE TABLE chain_approach_participant (
    id uuid PRIMARY KEY,
    table_id uuid NOT NULL REFERENCES chain_approach_table,
    organisation text NOT NULL,
    from_on date NOT NULL,
    until_on date,
    CONSTRAINT chain_approach_participant_in_order CHECK (until_on IS NULL OR until_on >= from_on)
);
CREATE UNIQUE INDEX chain_approach_participant_once ON chain_approach_participant (table_id, organisation) WHERE until_on IS NULL;

CREATE TABLE chain_approach_signature (
    id uuid PRIMARY KEY,
    table_id uuid NOT NULL REFERENCES chain_approach_table,
    organisation text NOT NULL,
    protocol text NOT NULL,
    signed_on date NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    entered_by uuid NOT NULL,
    entered_at timestamptz NOT NULL,
    CONSTRAINT chain_approach_signature_in_order CHECK (until_on >= from_on)
);
CREATE INDEX chain_approach_signature_of_table ON chain_approach_signature (table_id, organisation, until_on DESC);
REVOKE UPDATE, DELETE ON chain_approach_signature FROM ${app};

CREATE TABLE chain_approach_table_edition (
    id uuid PRIMARY KEY,
    table_id uuid NOT NULL REFERENCES chain_approach_table,
    purpose text NOT NULL,
    offences text NOT NULL,
    basis text NOT NULL,
    protocol text NOT NULL,
    from_at timestamptz NOT NULL
);
CREATE INDEX chain_approach_table_edition_of_table ON chain_approach_table_edition (table_id, from_at);
REVOKE UPDATE, DELETE ON chain_approach_table_edition FROM ${app};
