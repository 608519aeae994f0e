--liquibase formatted sql

--changeset short-chain-batches:1 splitStatements:true
--comment What comes in together. Pieces of a file lie sealed until it was read; messages say where and what in codes.
CREATE TABLE short_chain_batch (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    source text NOT NULL CHECK (source IN ('feed', 'file')),
    organisation text NOT NULL,
    started_by uuid NOT NULL,
    started_at timestamptz NOT NULL,
    bytes integer NOT NULL,
    parts integer NOT NULL,
    arrived integer NOT NULL,
    state text NOT NULL CHECK (state IN ('arriving', 'reading', 'ready', 'wrong', 'flawed', 'brought', 'undone', 'dropped')),
    landed boolean NOT NULL,
    flaw text CHECK (flaw IN ('empty', 'notText', 'encoding', 'headerLacks', 'headerTwice', 'noRows', 'tooManyRows', 'brokenRow')),
    flaw_line integer,
    flaw_columns text,
    charset text,
    separator text,
    rows_read integer NOT NULL,
    rows_fit integer NOT NULL,
    rows_double integer NOT NULL,
    rows_outside integer NOT NULL,
    rows_wrong integer NOT NULL,
    messages integer NOT NULL,
    settled_by uuid,
    settled_at timestamptz,
    CONSTRAINT short_chain_batch_landed CHECK (landed = (state = 'brought')),
    CONSTRAINT short_chain_batch_flawed CHECK ((state = 'flawed') = (flaw IS NOT NULL) OR state = 'dropped')
);
CREATE INDEX short_chain_batch_newest ON short_chain_batch (started_at DESC, id DESC);
REVOKE DELETE ON short_chain_batch FROM ${app};
CREATE TABLE short_chain_batch_part (
    id uuid PRIMARY KEY,
    batch_id uuid NOT NULL REFERENCES short_chain_batch DEFERRABLE INITIALLY DEFERRED,
    place integer NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT short_chain_batch_part_once UNIQUE (batch_id, place)
);
ALTER TABLE short_chain_batch_part ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE TABLE short_chain_batch_message (
    id uuid PRIMARY KEY,
    batch_id uuid NOT NULL REFERENCES short_chain_batch DEFERRABLE INITIALLY DEFERRED,
    line integer NOT NULL,
    issue text NOT NULL,
    cell text,
    other_line integer
);
CREATE INDEX short_chain_batch_message_of_batch ON short_chain_batch_message (batch_id, line, id);
ALTER TABLE short_chain_intervention ADD CONSTRAINT short_chain_intervention_batch
    FOREIGN KEY (batch_id) REFERENCES short_chain_batch DEFERRABLE INITIALLY DEFERRED;
