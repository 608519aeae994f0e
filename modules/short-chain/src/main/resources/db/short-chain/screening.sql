--liquibase formatted sql

--changeset short-chain-screening:1 splitStatements:true
--comment One decision about each intervention, with its reason and a level; and what is counted of those that are no more.
ALTER TABLE short_chain_intervention
    ADD COLUMN outcome text CHECK (outcome IN ('noAction', 'contact', 'dossier', 'alreadyKnown')),
    ADD COLUMN reason text CHECK (reason IN ('notFamily', 'settled', 'helpInPlace', 'elsewhere', 'openDossier', 'firstTime', 'askedForHelp',
        'childrenThere', 'repeated', 'houseBan', 'highRisk')),
    ADD COLUMN level integer CHECK (level BETWEEN 1 AND 3),
    ADD COLUMN screened_by uuid,
    ADD COLUMN screened_at timestamptz,
    ADD CONSTRAINT short_chain_intervention_screened_whole CHECK (num_nonnulls(outcome, reason, level, screened_by, screened_at) IN (0, 5));
CREATE INDEX short_chain_intervention_waiting ON short_chain_intervention (occurred_at DESC, id DESC) WHERE screened_at IS NULL;
CREATE INDEX short_chain_intervention_screened ON short_chain_intervention (screened_at) WHERE screened_at IS NOT NULL;
CREATE TABLE short_chain_tally (
    id uuid PRIMARY KEY,
    month date NOT NULL,
    zone text NOT NULL,
    outcome text NOT NULL,
    level integer NOT NULL,
    house_bans integer NOT NULL,
    interventions integer NOT NULL,
    CONSTRAINT short_chain_tally_once UNIQUE (month, zone, outcome, level)
);
