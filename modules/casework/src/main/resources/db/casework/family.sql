--liquibase formatted sql

--changeset casework-family:1 splitStatements:true
--comment Persons of a dossier in its own words. Who is the same person in several dossiers has the same person_id, which no answer shows.
ALTER TABLE casework_dossier_person
    ADD COLUMN person_id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN gender text NOT NULL DEFAULT 'unknown' CHECK (gender IN (
        'woman', 'man', 'other', 'unknown')),
    ADD COLUMN language text,
    ADD COLUMN interpreter boolean NOT NULL DEFAULT false,
    ADD COLUMN disability text,
    ADD COLUMN pregnancy_due_on date,
    ADD COLUMN residence_status text CHECK (residence_status IN (
        'secure', 'temporary', 'dependent', 'procedure', 'none', 'unknown')),
    ADD COLUMN safety_flag boolean NOT NULL DEFAULT false,
    ADD COLUMN joined_on date,
    ADD COLUMN left_on date,
    ADD CONSTRAINT casework_dossier_person_left_after_joining CHECK (left_on >= joined_on);
CREATE INDEX casework_dossier_person_identity ON casework_dossier_person (person_id);

CREATE TABLE casework_person_role (
    member_id uuid NOT NULL REFERENCES casework_dossier_person ON DELETE CASCADE,
    place integer NOT NULL,
    role text NOT NULL CHECK (role IN (
        'victim', 'suspected', 'child', 'other')),
    source text NOT NULL CHECK (source IN (
        'referrer', 'self', 'family', 'police', 'justice', 'services', 'school', 'centre', 'other')),
    noted_on date NOT NULL,
    contested boolean NOT NULL,
    PRIMARY KEY (member_id, place, role, source, noted_on, contested)
);
INSERT INTO casework_person_role (member_id, place, role, source, noted_on, contested)
SELECT p.id, 0, p.role, 'referrer', d.opened_on, false FROM casework_dossier_person p JOIN casework_dossier d ON d.id = p.dossier_id;

--changeset casework-family:2 splitStatements:true
--comment How the members of a family stand to each other, from one to the other and over time; violence apart from kinship.
CREATE TABLE casework_relation (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    from_member uuid NOT NULL REFERENCES casework_dossier_person,
    to_member uuid NOT NULL REFERENCES casework_dossier_person,
    type text NOT NULL CHECK (type IN (
        'partner', 'exPartner', 'spouse', 'exSpouse', 'parent', 'stepParent', 'fosterParent', 'guardian', 'sibling', 'halfSibling',
        'stepSibling', 'grandparent', 'parentInLaw', 'uncleAunt', 'otherFamily', 'housemate', 'newPartnerOfParent', 'informalCarer',
        'supportFigure', 'unknown')),
    started_on date,
    ended_on date,
    cohabits boolean,
    separated_on date,
    authority text CHECK (authority IN (
        'joint', 'sole', 'none', 'contested', 'unknown')),
    arrangement text,
    dependency text CHECK (dependency IN (
        'financial', 'care', 'housing', 'residence', 'several')),
    CONSTRAINT casework_relation_of_two CHECK (from_member <> to_member),
    CONSTRAINT casework_relation_forward CHECK (ended_on >= started_on)
);
CREATE INDEX casework_relation_of_dossier ON casework_relation (dossier_id);

CREATE TABLE casework_violence_edge (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    from_member uuid NOT NULL REFERENCES casework_dossier_person,
    to_member uuid NOT NULL REFERENCES casework_dossier_person,
    direction text NOT NULL CHECK (direction IN (
        'directed', 'mutual', 'unclear')),
    forms text NOT NULL CHECK (forms ~ '^[a-zA-Z]+(,[a-zA-Z]+)*$'),
    started_on date,
    ended_on date,
    source text NOT NULL CHECK (source IN (
        'referrer', 'self', 'family', 'police', 'justice', 'services', 'school', 'centre', 'other')),
    CONSTRAINT casework_violence_edge_of_two CHECK (from_member <> to_member),
    CONSTRAINT casework_violence_edge_forward CHECK (ended_on >= started_on)
);
CREATE INDEX casework_violence_edge_of_dossier ON casework_violence_edge (dossier_id);
