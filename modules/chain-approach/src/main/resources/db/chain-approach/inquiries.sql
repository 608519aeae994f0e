--liquibase formatted sql

--changeset chain-approach-inquiries:1 splitStatements:true
--comment Which organisation is asked about a family before a meeting, and its answer, sealed in its own compartment until it is tabled.
CREATE TABLE chain_approach_inquiry (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    item_id uuid NOT NULL REFERENCES chain_approach_item,
    dossier uuid NOT NULL,
    organisation text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    known boolean,
    answer bytea,
    answered_by uuid,
    answered_at timestamptz,
    tabled_by uuid,
    tabled_at timestamptz,
    CONSTRAINT chain_approach_inquiry_once UNIQUE (item_id, organisation),
    CONSTRAINT chain_approach_inquiry_answer_whole CHECK (num_nonnulls(known, answered_by, answered_at) IN (0, 3)),
    CONSTRAINT chain_approach_inquiry_tabled_whole CHECK (num_nonnulls(tabled_by, tabled_at) IN (0, 2))
);
CREATE INDEX chain_approach_inquiry_of_organisation ON chain_approach_inquiry (organisation, asked_at DESC);
