--liquibase formatted sql

--changeset chain-approach-merging:1 splitStatements:true
--comment Which rows name another dossier or member since two became one, and which they named before; gone once they are two again.
CREATE TABLE chain_approach_moved (
    id uuid PRIMARY KEY,
    merge_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('item', 'assessment', 'subject', 'source', 'measure', 'bound', 'protected', 'plan')),
    row_id uuid NOT NULL,
    was uuid NOT NULL,
    moved_at timestamptz NOT NULL,
    CONSTRAINT chain_approach_moved_once UNIQUE (merge_id, kind, row_id)
);
CREATE INDEX chain_approach_moved_rows ON chain_approach_moved (row_id);
GRANT UPDATE ON chain_approach_action TO ${app};
