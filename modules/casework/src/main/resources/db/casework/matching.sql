--liquibase formatted sql

--changeset casework-matching:1 splitStatements:true
--comment What persons are found by: the sounds of their names and their telephone number, as words for the text index. Edition 0 is what was there before: a job works it out.
ALTER TABLE casework_dossier_person
    ADD COLUMN search_words text NOT NULL DEFAULT '',
    ADD COLUMN search_words_edition integer NOT NULL DEFAULT 0;
ALTER TABLE casework_referral_person
    ADD COLUMN search_words text NOT NULL DEFAULT '',
    ADD COLUMN search_words_edition integer NOT NULL DEFAULT 0;
CREATE INDEX casework_dossier_person_words ON casework_dossier_person USING gin (to_tsvector('simple', search_words));
CREATE INDEX casework_referral_person_words ON casework_referral_person USING gin (to_tsvector('simple', search_words));
CREATE INDEX casework_dossier_person_to_index ON casework_dossier_person (search_words_edition);
CREATE INDEX casework_referral_person_to_index ON casework_referral_person (search_words_edition);
DROP INDEX casework_dossier_person_by_name;
DROP INDEX casework_referral_person_by_name;

--changeset casework-matching:2 splitStatements:true
--comment Police report numbers are sealed. A mark of each, under a key of its own that lies sealed too, finds the incident again for who has the number.
CREATE TABLE casework_report_key (
    id uuid PRIMARY KEY,
    made_at timestamptz NOT NULL,
    secret bytea NOT NULL
);
CREATE TABLE casework_report_mark (
    id uuid PRIMARY KEY REFERENCES casework_incident ON DELETE CASCADE,
    key_id uuid NOT NULL REFERENCES casework_report_key,
    mark text NOT NULL
);
CREATE INDEX casework_report_mark_by_mark ON casework_report_mark (mark);
CREATE INDEX casework_report_mark_by_key ON casework_report_mark (key_id);
