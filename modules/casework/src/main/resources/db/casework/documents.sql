--liquibase formatted sql

--changeset casework-documents:1 splitStatements:true
--comment Documents of a dossier and their pieces. Names, reasons and content lie sealed; content does not compress, so that the mark of its key is found without reading it whole.
CREATE TABLE casework_document (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    organisation text NOT NULL,
    author uuid NOT NULL,
    origin text NOT NULL CHECK (origin IN ('attachment', 'letter', 'extract')),
    classification text NOT NULL CHECK (classification IN ('A', 'R', 'P')),
    name bytea NOT NULL,
    bytes integer NOT NULL CHECK (bytes > 0),
    parts integer NOT NULL,
    state text NOT NULL CHECK (state IN ('arriving', 'quarantined', 'kept', 'refused', 'withdrawn')),
    kind text CHECK (kind IN ('pdf', 'jpg', 'png', 'docx', 'xlsx', 'txt')),
    flaw text,
    scanned boolean NOT NULL,
    started_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_reason bytea,
    CONSTRAINT casework_document_kept_whole CHECK (state NOT IN ('kept', 'withdrawn') OR kind IS NOT NULL),
    CONSTRAINT casework_document_refused_whole CHECK ((state = 'refused') = (flaw IS NOT NULL)),
    CONSTRAINT casework_document_withdrawn_whole CHECK (
        num_nonnulls(withdrawn_at, withdrawn_reason) = CASE state WHEN 'withdrawn' THEN 2 ELSE 0 END)
);
CREATE INDEX casework_document_of_dossier ON casework_document (dossier_id, started_at DESC, id DESC);
CREATE INDEX casework_document_waiting ON casework_document (state, started_at) WHERE state IN ('arriving', 'quarantined');
REVOKE DELETE ON casework_document FROM ${app};
CREATE TABLE casework_document_part (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES casework_document DEFERRABLE INITIALLY DEFERRED,
    place integer NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT casework_document_part_once UNIQUE (document_id, place)
);
ALTER TABLE casework_document_part ALTER COLUMN content SET STORAGE EXTERNAL;

--changeset casework-documents:2 splitStatements:true
--comment Documents of a table, of police or prosecution, and of a child.
ALTER TABLE casework_document DROP CONSTRAINT casework_document_classification_check;
ALTER TABLE casework_document ADD CONSTRAINT casework_document_classification_check CHECK (classification IN ('A', 'R', 'P', 'T', 'J', 'K'));
