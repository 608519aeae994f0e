--liquibase formatted sql logicalFilePath:db/platform/requests.sql

--changeset platform:requests-1
-- Answers kept for a day, so that a request sent twice has one effect.
CREATE TABLE platform_request_key (
    account     uuid NOT NULL,
    route       text NOT NULL,
    key         text NOT NULL,
    fingerprint text NOT NULL,
    status      integer,
    location    text,
    tag         text,
    body        text,
    created_at  timestamptz NOT NULL,
    PRIMARY KEY (account, route, key)
);
CREATE INDEX platform_request_key_age ON platform_request_key (created_at);
--rollback DROP TABLE platform_request_key;
