--liquibase formatted sql

--changeset platform:accounts-1
CREATE TABLE platform_account (
    id uuid PRIMARY KEY,
    login text NOT NULL UNIQUE CHECK (login = lower(login) AND length(login) BETWEEN 2 AND 100),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    organisation text NOT NULL,
    password_hash text NOT NULL,
    must_change_password boolean NOT NULL,
    disabled boolean NOT NULL,
    failures integer NOT NULL,
    locked_until timestamptz,
    added_at timestamptz NOT NULL,
    version integer NOT NULL
);
CREATE TABLE platform_account_role (
    account uuid NOT NULL REFERENCES platform_account,
    role text NOT NULL,
    PRIMARY KEY (account, role)
);
CREATE TABLE platform_session (
    id uuid PRIMARY KEY,
    account uuid NOT NULL REFERENCES platform_account,
    machine boolean NOT NULL,
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX platform_session_of_account ON platform_session (account) WHERE ended_at IS NULL;
CREATE INDEX platform_session_by_end ON platform_session (ends_at);

--changeset platform:accounts-2
-- Somebody can work for several organisations, with other roles at each; a session is in one of those capacities.
-- platform_account.organisation is from here on the capacity that a session begins in.
CREATE TABLE platform_capacity (
    account uuid NOT NULL REFERENCES platform_account,
    organisation text NOT NULL,
    role text NOT NULL,
    PRIMARY KEY (account, organisation, role)
);
INSERT INTO platform_capacity (account, organisation, role)
    SELECT r.account, a.organisation, r.role FROM platform_account_role r JOIN platform_account a ON a.id = r.account;
DROP TABLE platform_account_role;
ALTER TABLE platform_session ADD COLUMN organisation text;
UPDATE platform_session s SET organisation = a.organisation FROM platform_account a WHERE a.id = s.account;
ALTER TABLE platform_session ALTER COLUMN organisation SET NOT NULL;

--changeset platform:accounts-3
-- Whom a provider vouches for: issuer and subject together are one account, for ever. Such an account has no password.
CREATE TABLE platform_identity (
    id uuid PRIMARY KEY,
    issuer text NOT NULL,
    subject text NOT NULL,
    account uuid NOT NULL REFERENCES platform_account,
    first_seen_at timestamptz NOT NULL,
    UNIQUE (issuer, subject)
);
CREATE INDEX platform_identity_of_account ON platform_identity (account);
ALTER TABLE platform_account ALTER COLUMN password_hash DROP NOT NULL;
ALTER TABLE platform_session ADD COLUMN provider text;
