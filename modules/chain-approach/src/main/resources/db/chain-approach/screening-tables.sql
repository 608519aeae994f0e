--liquibase formatted sql

--changeset chain-approach-screening-tables:1 splitStatements:true
--comment Whether a table of zones also goes over what the police of those zones reported.
ALTER TABLE chain_approach_table ADD COLUMN screening boolean NOT NULL DEFAULT false;

--changeset chain-approach-screening-tables:2 splitStatements:true
--comment Who was let in by who leads a meeting to read along what its table goes over of the police.
CREATE TABLE chain_approach_read_along (
    id uuid PRIMARY KEY,
    meeting_id uuid NOT NULL REFERENCES chain_approach_meeting,
    account uuid NOT NULL,
    let_by uuid NOT NULL,
    let_at timestamptz NOT NULL,
    ended_by uuid,
    ended_at timestamptz,
    CONSTRAINT chain_approach_read_along_ended_whole CHECK (num_nonnulls(ended_by, ended_at) IN (0, 2))
);
CREATE UNIQUE INDEX chain_approach_read_along_once ON chain_approach_read_along (meeting_id, account) WHERE ended_at IS NULL;
REVOKE DELETE ON chain_approach_read_along FROM ${app};
