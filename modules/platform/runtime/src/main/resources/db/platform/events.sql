--liquibase formatted sql logicalFilePath:db/platform/events.sql

--changeset platform:events-1
-- What happened, waiting to be told to the modules that react.
CREATE TABLE platform_outbox_event (
    id            uuid PRIMARY KEY,
    type          text NOT NULL,
    module        text NOT NULL,
    payload       text NOT NULL,
    occurred_at   timestamptz NOT NULL,
    attempts      integer NOT NULL,
    process_after timestamptz NOT NULL,
    state         text NOT NULL CHECK (state IN ('pending', 'resting', 'done', 'failed')),
    last_error    text
);
CREATE INDEX platform_outbox_event_waiting ON platform_outbox_event (process_after, id) WHERE state IN ('pending', 'resting');
-- That a reaction was carried out; committed together with its effects, hence once.
CREATE TABLE platform_outbox_delivery (
    event_id     uuid NOT NULL,
    module       text NOT NULL,
    reaction     text NOT NULL,
    delivered_at timestamptz NOT NULL,
    PRIMARY KEY (event_id, module, reaction)
);
-- When each job last ran here.
CREATE TABLE platform_job_run (
    module      text NOT NULL,
    name        text NOT NULL,
    last_run_at timestamptz NOT NULL,
    PRIMARY KEY (module, name)
);
--rollback DROP TABLE platform_job_run; DROP TABLE platform_outbox_delivery; DROP TABLE platform_outbox_event;
