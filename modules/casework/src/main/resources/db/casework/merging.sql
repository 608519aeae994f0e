--liquibase formatted sql

--changeset casework-merging:1 splitStatements:true
--comment Two members of one family who were one person. What undoing takes lies sealed and goes when its time is over. No references: who was merged is not there any more.
CREATE TABLE casework_member_merge (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    stays uuid NOT NULL,
    goes uuid NOT NULL,
    reason text NOT NULL,
    before bytea,
    moved bytea,
    merged_at timestamptz NOT NULL,
    merged_by uuid NOT NULL,
    undoable_until timestamptz NOT NULL,
    undone_at timestamptz,
    undone_by uuid,
    CONSTRAINT casework_member_merge_of_two CHECK (stays <> goes),
    CONSTRAINT casework_member_merge_held_whole CHECK (num_nonnulls(before, moved) IN (0, 2)),
    CONSTRAINT casework_member_merge_undone_whole CHECK (num_nonnulls(undone_at, undone_by) IN (0, 2)),
    CONSTRAINT casework_member_merge_undone_holds_nothing CHECK (undone_at IS NULL OR before IS NULL)
);
CREATE INDEX casework_member_merge_of_dossier ON casework_member_merge (dossier_id, id DESC);
CREATE INDEX casework_member_merge_held ON casework_member_merge (undoable_until) WHERE before IS NOT NULL;
REVOKE DELETE ON casework_member_merge FROM ${app};
