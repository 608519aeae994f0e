--liquibase formatted sql

--changeset casework-digest:1 splitStatements:true
--comment Who wants a daily digest by mail: to which mailbox at work, and at what time by the clock in Brussels.
CREATE TABLE casework_digest (
    id uuid PRIMARY KEY,
    account uuid NOT NULL UNIQUE,
    organisation text NOT NULL,
    address text NOT NULL,
    at_time time NOT NULL,
    last_on date NOT NULL
);
CREATE INDEX casework_digest_by_time ON casework_digest (at_time, id);
