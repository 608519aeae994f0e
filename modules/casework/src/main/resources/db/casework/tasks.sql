--liquibase formatted sql

--changeset casework-tasks:1 splitStatements:true
--comment Tasks: an organisation owns each, perhaps somebody in it.
CREATE TABLE casework_task (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    title text NOT NULL,
    explanation text,
    safety boolean NOT NULL,
    priority text NOT NULL CHECK (priority IN (
        'high', 'normal', 'low')),
    owner_organisation text NOT NULL,
    owner_person uuid,
    due_on date NOT NULL,
    due_reason text,
    answer text NOT NULL CHECK (answer IN (
        'asked', 'taken', 'handedBack')),
    answer_reason text,
    state text NOT NULL CHECK (state IN (
        'open', 'done', 'notPossible', 'notDone', 'withdrawn')),
    settled_reason text,
    settled_at timestamptz,
    settled_by uuid,
    asked_at timestamptz NOT NULL,
    -- null: the clock asked it
    asked_by uuid,
    escalation integer NOT NULL CHECK (escalation BETWEEN 0 AND 2),
    changed_at timestamptz NOT NULL,
    CONSTRAINT casework_task_handed_back_has_a_reason CHECK ((answer = 'handedBack') = (answer_reason IS NOT NULL)),
    CONSTRAINT casework_task_settled_whole CHECK (num_nonnulls(settled_at, settled_by) = CASE state WHEN 'open' THEN 0 ELSE 2 END),
    CONSTRAINT casework_task_undone_has_a_reason CHECK (state IN ('open', 'done') OR settled_reason IS NOT NULL),
    CONSTRAINT casework_task_raised_for_safety CHECK (safety OR escalation = 0)
);
CREATE INDEX casework_task_of_dossier ON casework_task (dossier_id, due_on, id);
CREATE INDEX casework_task_by_due ON casework_task (due_on, id) WHERE state = 'open';
CREATE INDEX casework_task_of_organisation ON casework_task (owner_organisation, due_on, id) WHERE state = 'open';
CREATE INDEX casework_task_settled ON casework_task (id) WHERE state <> 'open';

CREATE TABLE casework_task_member (
    id uuid PRIMARY KEY,
    task_id uuid NOT NULL REFERENCES casework_task,
    person_id uuid NOT NULL REFERENCES casework_dossier_person,
    UNIQUE (task_id, person_id)
);
CREATE INDEX casework_task_member_by_person ON casework_task_member (person_id);

--changeset casework-tasks:2 splitStatements:true
--comment A notice may be about a task; who does it knows no receipt number.
ALTER TABLE casework_notice ALTER COLUMN receipt_number DROP NOT NULL;
ALTER TABLE casework_notice ADD COLUMN task_id uuid REFERENCES casework_task;
ALTER TABLE casework_notice ADD CONSTRAINT casework_notice_about_one_thing CHECK (num_nonnulls(receipt_number, task_id) = 1);

--changeset casework-tasks:3 splitStatements:true
--comment Who does the tasks of somebody who is away, from the first day to the last.
CREATE TABLE casework_substitution (
    id uuid PRIMARY KEY,
    account uuid NOT NULL,
    substitute uuid NOT NULL,
    from_on date NOT NULL,
    until_on date NOT NULL,
    set_at timestamptz NOT NULL,
    CONSTRAINT casework_substitution_forward CHECK (until_on >= from_on),
    CONSTRAINT casework_substitution_by_another CHECK (account <> substitute)
);
CREATE INDEX casework_substitution_of_account ON casework_substitution (account, from_on);
CREATE INDEX casework_substitution_by_substitute ON casework_substitution (substitute, until_on);
