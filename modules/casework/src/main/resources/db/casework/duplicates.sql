--liquibase formatted sql

--changeset casework-duplicates:1 splitStatements:true
--comment Two dossiers about one family. What undoing takes lies sealed and goes when its time is over.
CREATE TABLE casework_dossier_merge (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    stays uuid NOT NULL REFERENCES casework_dossier,
    goes uuid NOT NULL REFERENCES casework_dossier,
    reason text NOT NULL,
    before bytea,
    moved bytea,
    merged_at timestamptz NOT NULL,
    merged_by uuid NOT NULL,
    undoable_until timestamptz NOT NULL,
    undone_at timestamptz,
    undone_by uuid,
    CONSTRAINT casework_dossier_merge_of_two CHECK (stays <> goes),
    CONSTRAINT casework_dossier_merge_held_whole CHECK (num_nonnulls(before, moved) IN (0, 2)),
    CONSTRAINT casework_dossier_merge_undone_whole CHECK (num_nonnulls(undone_at, undone_by) IN (0, 2)),
    CONSTRAINT casework_dossier_merge_undone_holds_nothing CHECK (undone_at IS NULL OR before IS NULL)
);
--A dossier goes into one other at a time.
CREATE UNIQUE INDEX casework_dossier_merge_into_one ON casework_dossier_merge (goes) WHERE undone_at IS NULL;
CREATE INDEX casework_dossier_merge_of_dossier ON casework_dossier_merge (stays, id DESC);
CREATE INDEX casework_dossier_merge_held ON casework_dossier_merge (undoable_until) WHERE before IS NOT NULL;
REVOKE DELETE ON casework_dossier_merge FROM ${app};

--changeset casework-duplicates:2 splitStatements:true
--comment Who stood in both dossiers becomes one in the same act, and two again with it.
ALTER TABLE casework_member_merge
    ADD COLUMN part_of uuid REFERENCES casework_dossier_merge,
    ADD COLUMN place integer NOT NULL DEFAULT 0;
CREATE INDEX casework_member_merge_within ON casework_member_merge (part_of, place) WHERE part_of IS NOT NULL;
