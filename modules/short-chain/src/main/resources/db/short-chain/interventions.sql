--liquibase formatted sql

--changeset short-chain-interventions:1 splitStatements:true
--comment What police zones report. Who it is about, what was written and the number of the report lie sealed; the mark of the number (HMAC) tells doubles apart.
CREATE TABLE short_chain_report_key (
    id uuid PRIMARY KEY,
    made_at timestamptz NOT NULL,
    secret bytea NOT NULL
);
CREATE TABLE short_chain_intervention (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    source text NOT NULL CHECK (source IN ('hand', 'feed', 'file')),
    organisation text NOT NULL,
    batch_id uuid,
    line integer,
    report_number bytea NOT NULL,
    report_mark text NOT NULL,
    occurred_at timestamptz NOT NULL,
    municipality text NOT NULL,
    zone text NOT NULL,
    facts text NOT NULL,
    house_ban_at timestamptz,
    persons bytea NOT NULL,
    remark bytea,
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT short_chain_intervention_line_of_file CHECK (num_nonnulls(batch_id, line) IN (0, 2))
);
CREATE INDEX short_chain_intervention_newest ON short_chain_intervention (occurred_at DESC, id DESC);
CREATE INDEX short_chain_intervention_marked ON short_chain_intervention (report_mark);
CREATE INDEX short_chain_intervention_of_batch ON short_chain_intervention (batch_id, line);
