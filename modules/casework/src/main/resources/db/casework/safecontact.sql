--liquibase formatted sql

--changeset casework-safecontact:1 splitStatements:true
--comment What was agreed about contact: editions that are added and never changed. The code word is sealed (class A!).
CREATE TABLE casework_contact_rule (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    person_id uuid NOT NULL REFERENCES casework_dossier_person,
    edition integer NOT NULL CHECK (edition > 0),
    way text NOT NULL CHECK (way IN (
        'weContact', 'theyContact', 'noContact')),
    channels text NOT NULL CHECK (channels ~ '^([a-z]+(,[a-z]+)*)?$'),
    windows text NOT NULL CHECK (windows ~ '^([a-z,]+ [0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}(;[a-z,]+ [0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2})*)?$'),
    voicemail boolean NOT NULL,
    who_may_pick_up text,
    who_may_read_along text,
    words_to_use text,
    cautions text,
    heard_from text NOT NULL,
    ends_on date,
    ask_again_on date,
    code_word bytea,
    set_at timestamptz NOT NULL,
    set_by uuid NOT NULL,
    UNIQUE (person_id, edition),
    CONSTRAINT casework_contact_rule_says_how CHECK ((way = 'weContact') = (channels <> ''))
);
CREATE INDEX casework_contact_rule_of_dossier ON casework_contact_rule (dossier_id, edition DESC, id DESC);
--What was agreed is never removed. That it is not changed either is the entity's to keep: a code word is sealed anew under a new key.
REVOKE DELETE ON casework_contact_rule FROM ${app};

--changeset casework-safecontact:2 splitStatements:true
--comment Addresses, numbers, mailboxes: readable, or sealed because they are safety-critical (class A!), never both.
CREATE TABLE casework_contact_detail (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    person_id uuid NOT NULL REFERENCES casework_dossier_person,
    kind text NOT NULL CHECK (kind IN (
        'homeAddress', 'stayAddress', 'workAddress', 'mailAddress', 'mobile', 'landline', 'email')),
    plain text,
    secret bytea,
    municipality text,
    starts_on date,
    ends_on date,
    added_at timestamptz NOT NULL,
    added_by uuid NOT NULL,
    lifting_asked_by uuid,
    lifting_asked_at timestamptz,
    lifting_reason text,
    CONSTRAINT casework_contact_detail_plain_or_sealed CHECK (num_nonnulls(plain, secret) = 1),
    CONSTRAINT casework_contact_detail_lifting_whole CHECK (num_nonnulls(lifting_asked_by, lifting_asked_at, lifting_reason) IN (0, 3)),
    CONSTRAINT casework_contact_detail_lifts_what_is_sealed CHECK (lifting_asked_by IS NULL OR secret IS NOT NULL),
    CONSTRAINT casework_contact_detail_municipality_of_address CHECK (municipality IS NULL OR kind LIKE '%Address')
);
CREATE INDEX casework_contact_detail_of_dossier ON casework_contact_detail (dossier_id, id);

--changeset casework-safecontact:3 splitStatements:true
--comment A contact outside what was agreed says why; one that the person made is not held against the agreement.
ALTER TABLE casework_contact ADD COLUMN incoming boolean NOT NULL DEFAULT false;
ALTER TABLE casework_contact ADD COLUMN override_reason text;

--changeset casework-safecontact:4 splitStatements:true
--comment A number that a referral names and nobody may come to know (class A!): it lies sealed here until a dossier keeps it.
ALTER TABLE casework_referral_person ADD COLUMN secret_phone bytea;
