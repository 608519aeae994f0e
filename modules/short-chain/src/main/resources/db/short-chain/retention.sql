--liquibase formatted sql

--changeset short-chain-retention:1 splitStatements:true
--comment What is counted of the reaching out that followed on interventions that are no more.
ALTER TABLE short_chain_tally
    ADD COLUMN tried integer NOT NULL DEFAULT 0,
    ADD COLUMN tried_in_time integer NOT NULL DEFAULT 0,
    ADD COLUMN handed_over integer NOT NULL DEFAULT 0;
