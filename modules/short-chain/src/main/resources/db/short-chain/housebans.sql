--liquibase formatted sql

--changeset short-chain-housebans:1 splitStatements:true
--comment Temporary house bans and what becomes of them; who is banned stands with the intervention, and the home lies sealed.
CREATE TABLE short_chain_house_ban (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    intervention uuid NOT NULL REFERENCES short_chain_intervention ON DELETE CASCADE,
    person integer CHECK (person >= 0),
    address bytea,
    notice_at timestamptz NOT NULL,
    days integer NOT NULL,
    most_days integer NOT NULL,
    most_months integer NOT NULL,
    hearing_at timestamptz,
    ruled_on date,
    extended_until date,
    lifted_at timestamptz,
    lifted_by text CHECK (lifted_by IN ('prosecutor', 'familyCourt')),
    ends_at timestamptz NOT NULL,
    justice_house_on date,
    justice_house text CHECK (justice_house IN ('inTouch', 'followed', 'notReached', 'refused')),
    recorded_by uuid NOT NULL,
    recorded_at timestamptz NOT NULL,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    end_told_at timestamptz,
    CONSTRAINT short_chain_house_ban_days CHECK (days BETWEEN 1 AND most_days),
    CONSTRAINT short_chain_house_ban_ruled_whole CHECK (extended_until IS NULL OR ruled_on IS NOT NULL),
    CONSTRAINT short_chain_house_ban_lifted_whole CHECK (num_nonnulls(lifted_at, lifted_by) IN (0, 2)),
    CONSTRAINT short_chain_house_ban_justice_house_whole CHECK (num_nonnulls(justice_house_on, justice_house) IN (0, 2)),
    CONSTRAINT short_chain_house_ban_withdrawn_whole CHECK (num_nonnulls(withdrawn_by, withdrawn_at) IN (0, 2))
);
CREATE INDEX short_chain_house_ban_of_intervention ON short_chain_house_ban (intervention);
CREATE INDEX short_chain_house_ban_by_end ON short_chain_house_ban (ends_at, id);
