--liquibase formatted sql

--changeset platform:mail-1
-- Messages to colleagues: made in the transaction that had something to tell, sent by a job, kept for a month after they ended.
CREATE TABLE platform_mail (
    id uuid PRIMARY KEY,
    account uuid NOT NULL REFERENCES platform_account,
    address text NOT NULL,
    subject text NOT NULL,
    text text NOT NULL,
    posted_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'sent', 'givenUp')),
    tries integer NOT NULL,
    next_at timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT platform_mail_ends CHECK ((state = 'waiting') = (ended_at IS NULL))
);
CREATE INDEX platform_mail_waiting ON platform_mail (next_at) WHERE state = 'waiting';
CREATE INDEX platform_mail_of_account ON platform_mail (account, posted_at DESC);
CREATE INDEX platform_mail_by_end ON platform_mail (ended_at);

--changeset platform:mail-2
-- A message can be about an appointment, which then stands in the calendar of who gets it; nothing in it was typed.
ALTER TABLE platform_mail
    ADD COLUMN appointment uuid,
    ADD COLUMN sequence integer,
    ADD COLUMN starts_at timestamptz,
    ADD COLUMN ends_at timestamptz,
    ADD COLUMN called_off boolean,
    ADD CONSTRAINT platform_mail_appointment_whole CHECK (num_nonnulls(appointment, sequence, starts_at, ends_at, called_off) IN (0, 5));
