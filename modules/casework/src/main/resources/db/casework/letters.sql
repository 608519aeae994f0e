--liquibase formatted sql

--changeset casework-letters:1 splitStatements:true
--comment Which version of which template a letter was written with.
ALTER TABLE casework_document ADD COLUMN template text CHECK (template ~ '^[a-z]+@[a-z0-9-]+$');
ALTER TABLE casework_document ADD CONSTRAINT casework_document_template_of_a_letter CHECK (template IS NULL OR origin = 'letter');
