--liquibase formatted sql

--changeset casework-aftercare:1 splitStatements:true
--comment A dossier closes as often as it opens: what was kept under its id becomes one closing, under an id of its own.
ALTER TABLE casework_closure DROP CONSTRAINT casework_closure_dossier_id_fkey;
ALTER TABLE casework_closure RENAME COLUMN dossier_id TO id;
ALTER TABLE casework_closure ADD COLUMN dossier_id uuid REFERENCES casework_dossier;
ALTER TABLE casework_closure ADD COLUMN closed_on date;
UPDATE casework_closure SET dossier_id = id, closed_on = (closed_at AT TIME ZONE 'Europe/Brussels')::date;
ALTER TABLE casework_closure ALTER COLUMN dossier_id SET NOT NULL;
ALTER TABLE casework_closure ALTER COLUMN closed_on SET NOT NULL;
ALTER TABLE casework_closure_domain RENAME COLUMN dossier_id TO closure_id;
CREATE INDEX casework_closure_of_dossier ON casework_closure (dossier_id, closed_at DESC);
CREATE INDEX casework_closure_by_day ON casework_closure (closed_on);

--changeset casework-aftercare:2 splitStatements:true
--comment When somebody looks in again after a closing, by a task of the case director. All of it comes in one transaction, in any order.
ALTER TABLE casework_task ADD COLUMN after_care boolean NOT NULL DEFAULT false;

CREATE TABLE casework_after_care (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    closure_id uuid NOT NULL REFERENCES casework_closure DEFERRABLE INITIALLY DEFERRED,
    task_id uuid UNIQUE REFERENCES casework_task DEFERRABLE INITIALLY DEFERRED,
    place integer NOT NULL CHECK (place >= 1),
    planned_on date NOT NULL,
    outcome text CHECK (outcome IN (
        'reached', 'notReached', 'notPossible', 'notNeeded')),
    reason text,
    contact_id uuid REFERENCES casework_contact DEFERRABLE INITIALLY DEFERRED,
    safety_status text CHECK (safety_status IN (
        'stable', 'fragile', 'unsafeInformed', 'unknown')),
    settled_at timestamptz,
    settled_by uuid,
    UNIQUE (closure_id, place),
    CONSTRAINT casework_after_care_settled_whole CHECK (num_nonnulls(outcome, settled_at, settled_by) IN (0, 3)),
    CONSTRAINT casework_after_care_impossible_has_a_reason CHECK ((outcome IS NOT DISTINCT FROM 'notPossible') = (reason IS NOT NULL)),
    CONSTRAINT casework_after_care_reached_is_safe_or_not CHECK ((outcome IS NOT DISTINCT FROM 'reached') = (safety_status IS NOT NULL))
);
CREATE INDEX casework_after_care_of_dossier ON casework_after_care (dossier_id, planned_on);
--What was planned before there were series: one moment, without a task.
INSERT INTO casework_after_care (id, dossier_id, closure_id, place, planned_on)
    SELECT gen_random_uuid(), d.id, c.id, 1, d.after_care_on
    FROM casework_dossier d JOIN casework_closure c ON c.dossier_id = d.id WHERE d.after_care_on IS NOT NULL;

CREATE TABLE casework_after_care_domain (
    after_care_id uuid NOT NULL REFERENCES casework_after_care,
    life_domain text NOT NULL CHECK (life_domain IN (
        'safety', 'partnerRelation', 'parenting', 'childDevelopment', 'physicalHealth', 'mentalHealth',
        'substanceUse', 'finances', 'housing', 'work', 'school', 'socialNetwork', 'residenceStatus',
        'justice', 'digitalSafety', 'meaning')),
    result text NOT NULL CHECK (result IN (
        'better', 'same', 'worse', 'unknown')),
    PRIMARY KEY (after_care_id, life_domain)
);

--changeset casework-aftercare:3 splitStatements:true
--comment A closed dossier that opens again, once a closing; whether that is a repeat is settled by the window of that day.
CREATE TABLE casework_reopening (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    closure_id uuid NOT NULL UNIQUE REFERENCES casework_closure,
    reason text NOT NULL,
    is_repeat boolean NOT NULL,
    reopened_on date NOT NULL,
    reopened_at timestamptz NOT NULL,
    reopened_by uuid NOT NULL
);
CREATE INDEX casework_reopening_of_dossier ON casework_reopening (dossier_id, reopened_at DESC);
REVOKE UPDATE, DELETE ON casework_reopening FROM ${app};
