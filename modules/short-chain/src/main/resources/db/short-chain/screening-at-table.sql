--liquibase formatted sql

--changeset short-chain-screening-at-table:1 splitStatements:true
--comment The meeting of the table of the zone where the decision was taken, when it was taken at one.
ALTER TABLE short_chain_intervention
    ADD COLUMN screened_at_meeting uuid,
    ADD CONSTRAINT short_chain_intervention_at_meeting CHECK (screened_at_meeting IS NULL OR screened_at IS NOT NULL);
CREATE INDEX short_chain_intervention_met ON short_chain_intervention (screened_at_meeting) WHERE screened_at_meeting IS NOT NULL;
