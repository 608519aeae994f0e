--liquibase formatted sql logicalFilePath:db/platform/sealing.sql

--changeset platform:sealing-1
-- The centre's keys, wrapped under a key that is not in the database; made when the centre is. Without this row every sealed text is lost.
CREATE TABLE platform_keyset (
    one        boolean PRIMARY KEY CHECK (one),
    wrapped    bytea NOT NULL,
    changed_at timestamptz NOT NULL,
    asked_at   timestamptz NOT NULL
);
-- Where sealed texts lie. A module that is off or gone keeps its rows, and they must not be left behind under a key that is dropped.
CREATE TABLE platform_sealed_column (
    table_name  text NOT NULL,
    column_name text NOT NULL,
    key_column  text NOT NULL,
    PRIMARY KEY (table_name, column_name)
);
REVOKE INSERT, DELETE, TRUNCATE ON platform_keyset FROM ${app};
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON platform_sealed_column FROM ${app};
--rollback DROP TABLE platform_sealed_column; DROP TABLE platform_keyset;
