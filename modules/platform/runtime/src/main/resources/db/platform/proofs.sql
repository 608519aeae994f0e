--liquibase formatted sql

--changeset platform:proofs-1
ALTER TABLE platform_session ADD COLUMN proved_at timestamptz;

--changeset platform:proofs-2
CREATE TABLE platform_authenticator (
    account uuid PRIMARY KEY REFERENCES platform_account,
    secret text NOT NULL,
    confirmed_at timestamptz,
    last_step bigint NOT NULL
);
CREATE TABLE platform_recovery_code (
    id uuid PRIMARY KEY,
    account uuid NOT NULL REFERENCES platform_account,
    print text NOT NULL,
    used_at timestamptz,
    UNIQUE (account, print)
);
CREATE TABLE platform_passkey (
    id uuid PRIMARY KEY,
    account uuid NOT NULL REFERENCES platform_account,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    credential_id text NOT NULL UNIQUE,
    credential text NOT NULL,
    sign_count bigint NOT NULL,
    added_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX platform_passkey_of_account ON platform_passkey (account);
CREATE TABLE platform_spent_challenge (
    id uuid PRIMARY KEY,
    ends_at timestamptz NOT NULL
);
ALTER TABLE platform_account ADD COLUMN factors_reset_at timestamptz;
