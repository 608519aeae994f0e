--liquibase formatted sql

--changeset casework-drafts:1 splitStatements:true
--comment Any form may be kept while it is filled in, so what was typed lies sealed. Drafts are of the moment: the old ones are not taken along.
DROP TABLE casework_draft;
CREATE TABLE casework_draft (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    owner uuid NOT NULL,
    organisation text,
    form text NOT NULL,
    about uuid,
    content bytea NOT NULL CHECK (octet_length(content) <= 70000),
    saved_at timestamptz NOT NULL
);
CREATE INDEX casework_draft_of_owner ON casework_draft (owner, saved_at DESC, id DESC);
CREATE INDEX casework_draft_by_age ON casework_draft (saved_at);
--rollback SELECT 1;
