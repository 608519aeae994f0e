--liquibase formatted sql

--changeset casework-notes:1 splitStatements:true
--comment Notes of one organisation. What they say lies sealed; an earlier edition is never written over.
CREATE TABLE casework_note (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    organisation text NOT NULL,
    author uuid NOT NULL,
    written_at timestamptz NOT NULL,
    corrected_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_reason bytea,
    CONSTRAINT casework_note_withdrawn_whole CHECK (num_nonnulls(withdrawn_at, withdrawn_reason) IN (0, 2))
);
CREATE INDEX casework_note_of_dossier ON casework_note (dossier_id, organisation, written_at DESC, id DESC);
CREATE TABLE casework_note_edition (
    id uuid PRIMARY KEY,
    note_id uuid NOT NULL REFERENCES casework_note DEFERRABLE INITIALLY DEFERRED,
    kind text NOT NULL CHECK (kind IN ('observation', 'conversation', 'appraisal', 'agreement', 'other')),
    text bytea NOT NULL,
    written_at timestamptz NOT NULL
);
CREATE INDEX casework_note_edition_of_note ON casework_note_edition (note_id, written_at);
REVOKE DELETE ON casework_note, casework_note_edition FROM ${app};

--changeset casework-notes:2 splitStatements:true
--comment A step that only one organisation may know of; none says that it is for all who read the timeline.
ALTER TABLE casework_step ADD COLUMN organisation text;

--changeset casework-notes:3 splitStatements:true
--comment What was told to others. The ground is a code of the list that all centres share; its words stand there, with their dates.
CREATE TABLE casework_disclosure (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    disclosed_on date NOT NULL,
    organisation text NOT NULL,
    function text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('contactDetails', 'facts', 'risk', 'agreements', 'report', 'other')),
    basis text NOT NULL,
    reason text NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX casework_disclosure_of_dossier ON casework_disclosure (dossier_id, recorded_at DESC, id DESC);
REVOKE UPDATE, DELETE ON casework_disclosure FROM ${app};
