--liquibase formatted sql

--changeset gap-signals:1 splitStatements:true
--comment A signal is about an offer; the referral is the id of one in casework and no foreign key, because that table is not ours.
CREATE TABLE gap_signals_signal (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    theme text NOT NULL CHECK (theme IN ('housing', 'children', 'violenceStops', 'mentalHealth', 'other')),
    municipality text,
    description text,
    referral uuid,
    signalled_by uuid,
    signalled_at timestamptz NOT NULL,
    standing text NOT NULL CHECK (standing IN ('suggested', 'signalled', 'onAgenda')),
    on_agenda_at timestamptz,
    CONSTRAINT gap_signals_signal_from_somewhere CHECK (num_nonnulls(signalled_by, referral) = 1)
);
CREATE INDEX gap_signals_signal_newest ON gap_signals_signal (signalled_at DESC, id DESC);
