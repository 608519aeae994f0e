--liquibase formatted sql

--changeset short-chain-screening-undone:1 splitStatements:true
--comment Whether the screening began to reach out: only that goes when the screening is taken back, and not what a colleague began.
ALTER TABLE short_chain_outreach ADD COLUMN by_screening boolean NOT NULL DEFAULT false;
