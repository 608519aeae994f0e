--liquibase formatted sql

--changeset platform:proofs-1
ALTER TABLE platform_session ADD COLUMN proved_at timestamptz;
