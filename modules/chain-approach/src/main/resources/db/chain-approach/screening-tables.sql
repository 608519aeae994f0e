--liquibase formatted sql

--changeset chain-approach-screening-tables:1 splitStatements:true
--comment Whether a table of zones also goes over what the police of those zones reported.
ALTER TABLE chain_approach_table ADD COLUMN screening boolean NOT NULL DEFAULT false;
