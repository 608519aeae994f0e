--liquibase formatted sql

--changeset chain-approach-invitations:1 splitStatements:true
--comment Who was told by mail from when until when a meeting is; the id stands in that person's calendar and nowhere else.
CREATE TABLE chain_approach_invitation (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    meeting_id uuid NOT NULL REFERENCES chain_approach_meeting,
    account uuid NOT NULL,
    sequence integer NOT NULL CHECK (sequence >= 0),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    called_off boolean NOT NULL,
    sent_by uuid NOT NULL,
    sent_at timestamptz NOT NULL,
    CONSTRAINT chain_approach_invitation_once UNIQUE (meeting_id, account)
);
