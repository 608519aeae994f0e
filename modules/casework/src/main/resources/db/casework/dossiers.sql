--liquibase formatted sql

--changeset casework:1 splitStatements:true
--comment Referrals: from filing to decision. Free text has no length in the database; the API bounds it.
CREATE TABLE casework_referral (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    receipt_number text NOT NULL UNIQUE,
    status text NOT NULL CHECK (status IN (
        'filed', 'inReview', 'processed')),
    channel text NOT NULL CHECK (channel IN (
        'online', 'phone', 'paper', 'policeReport')),
    referrer_type text NOT NULL CHECK (referrer_type IN (
        'localPolice', 'federalPolice', 'prosecutor', 'investigatingJudge', 'familyCourt',
        'justiceHouse', 'prison', 'caw', 'vk', 'ocj', 'crisisTeam', 'ckg', 'otherYouthHelp', 'ocmw',
        'municipality', 'school', 'opgroeien', 'gp', 'hospital', 'sexualAssaultCentre', 'cgg',
        'psychiatry', 'addictionCare', 'disabilityService', 'elderCare', 'healthFund', 'housingCompany',
        'lawyer', 'mediation', 'helpline1712', 'otherCentre', 'client', 'familyOrNeighbour',
        'perpetrator', 'anonymous', 'unknown')),
    municipality text NOT NULL,
    zone text,
    received_on date NOT NULL,
    filed_at timestamptz NOT NULL,
    filed_by uuid NOT NULL,
    filed_for text NOT NULL,
    immediate_danger boolean NOT NULL,
    danger_note text,
    situation text NOT NULL,
    person_count integer NOT NULL CHECK (person_count BETWEEN 1 AND 20),
    first_look_due_at timestamptz NOT NULL,
    first_looked_at timestamptz,
    first_looked_by uuid,
    first_look_danger text CHECK (first_look_danger IN (
        'none', 'concern', 'acute')),
    first_look_note text,
    decision_due_at timestamptz NOT NULL,
    decision text CHECK (decision IN (
        'accepted', 'adviceOnly', 'redirected', 'refused')),
    decision_reason text,
    redirected_to text,
    decided_at timestamptz,
    decided_by uuid,
    CONSTRAINT casework_referral_first_look_whole
        CHECK (num_nonnulls(first_looked_at, first_looked_by, first_look_danger) IN (0, 3)),
    CONSTRAINT casework_referral_decision_whole
        CHECK (num_nonnulls(decision, decision_reason, decided_at, decided_by) IN (0, 4)),
    CONSTRAINT casework_referral_redirected_somewhere
        CHECK ((decision IS NOT DISTINCT FROM 'redirected') = (redirected_to IS NOT NULL)),
    CONSTRAINT casework_referral_status_follows
        CHECK (status = CASE WHEN decision IS NOT NULL THEN 'processed' WHEN first_looked_at IS NOT NULL THEN 'inReview' ELSE 'filed' END)
);
CREATE INDEX casework_referral_newest ON casework_referral (filed_at DESC, id DESC);
CREATE INDEX casework_referral_by_status ON casework_referral (status, filed_at DESC, id DESC);
CREATE INDEX casework_referral_mine ON casework_referral (filed_by, filed_at DESC, id DESC);
CREATE INDEX casework_referral_to_look_at ON casework_referral (status, first_look_due_at, id);
CREATE INDEX casework_referral_to_decide ON casework_referral (status, decision_due_at, id);

CREATE TABLE casework_referral_person (
    id uuid PRIMARY KEY,
    referral_id uuid NOT NULL REFERENCES casework_referral,
    place integer NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    birth_date date,
    role text NOT NULL CHECK (role IN (
        'victim', 'suspected', 'child', 'other')),
    municipality text,
    phone text,
    informed text NOT NULL CHECK (informed IN (
        'informed', 'agrees', 'refuses', 'notInformed')),
    not_informed_reason text,
    UNIQUE (referral_id, place),
    CONSTRAINT casework_referral_person_silence_has_a_reason CHECK (informed <> 'notInformed' OR not_informed_reason IS NOT NULL)
);
CREATE INDEX casework_referral_person_by_name ON casework_referral_person (lower(family_name) text_pattern_ops, lower(given_name) text_pattern_ops);
CREATE INDEX casework_referral_person_by_birth ON casework_referral_person (birth_date);

CREATE TABLE casework_referral_criterion (
    referral_id uuid NOT NULL REFERENCES casework_referral,
    place integer NOT NULL,
    criterion text NOT NULL,
    label text NOT NULL,
    met boolean NOT NULL,
    PRIMARY KEY (referral_id, criterion)
);

--changeset casework:2 splitStatements:true
--comment Dossiers: an open one never goes without a next contact.
CREATE TABLE casework_dossier (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_number text NOT NULL UNIQUE,
    referral_id uuid NOT NULL UNIQUE REFERENCES casework_referral,
    state text NOT NULL CHECK (state IN (
        'open', 'closed')),
    municipality text NOT NULL,
    track text NOT NULL,
    track_level integer NOT NULL CHECK (track_level BETWEEN 1 AND 3),
    case_director uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    opened_on date NOT NULL,
    next_contact_on date,
    after_care_on date,
    closed_at timestamptz,
    changed_at timestamptz NOT NULL,
    CONSTRAINT casework_dossier_never_asleep CHECK ((state = 'open') = (next_contact_on IS NOT NULL)),
    CONSTRAINT casework_dossier_closed_at_some_time CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    CONSTRAINT casework_dossier_after_care_after_closing CHECK (state = 'closed' OR after_care_on IS NULL)
);
CREATE INDEX casework_dossier_by_next_contact ON casework_dossier (state, next_contact_on, id);
CREATE INDEX casework_dossier_by_director ON casework_dossier (case_director, state, next_contact_on, id);
CREATE INDEX casework_dossier_youngest ON casework_dossier (state, id);
CREATE INDEX casework_dossier_after_care ON casework_dossier (after_care_on) WHERE after_care_on IS NOT NULL;

CREATE TABLE casework_dossier_person (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    place integer NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    birth_date date,
    role text NOT NULL CHECK (role IN (
        'victim', 'suspected', 'child', 'other')),
    municipality text,
    phone text,
    informed text NOT NULL CHECK (informed IN (
        'informed', 'agrees', 'refuses', 'notInformed')),
    not_informed_reason text,
    UNIQUE (dossier_id, place),
    CONSTRAINT casework_dossier_person_silence_has_a_reason CHECK (informed <> 'notInformed' OR not_informed_reason IS NOT NULL)
);
CREATE INDEX casework_dossier_person_by_name ON casework_dossier_person (lower(family_name) text_pattern_ops, lower(given_name) text_pattern_ops);
CREATE INDEX casework_dossier_person_by_birth ON casework_dossier_person (birth_date);

CREATE TABLE casework_track_period (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    track text NOT NULL,
    track_level integer NOT NULL CHECK (track_level BETWEEN 1 AND 3),
    from_at timestamptz NOT NULL,
    until_at timestamptz,
    reason text CHECK (reason IN (
        'criteriaMet', 'riskUp', 'riskDown', 'clientRequest', 'newIncident', 'measureImposed',
        'noCooperation', 'betterPlaced', 'capacity')),
    note text,
    decided_by uuid NOT NULL,
    CONSTRAINT casework_track_period_forward CHECK (until_at >= from_at)
);
CREATE INDEX casework_track_period_of_dossier ON casework_track_period (dossier_id, from_at);
--One dossier is in one track at a time.
CREATE UNIQUE INDEX casework_track_period_one_running ON casework_track_period (dossier_id) WHERE until_at IS NULL;

CREATE TABLE casework_contact (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    at timestamptz NOT NULL,
    channel text NOT NULL CHECK (channel IN (
        'phone', 'visit', 'office', 'message', 'video')),
    person_id uuid REFERENCES casework_dossier_person,
    result text NOT NULL CHECK (result IN (
        'reachedAccepts', 'reachedThinks', 'reachedRefuses', 'reachedUnsafe', 'notReached',
        'wrongDetails', 'thirdPerson', 'messageLeft', 'noAttemptSafety')),
    note text NOT NULL,
    next_contact_on date,
    logged_at timestamptz NOT NULL,
    logged_by uuid NOT NULL
);
CREATE INDEX casework_contact_of_dossier ON casework_contact (dossier_id, at DESC, id DESC);

CREATE TABLE casework_assignment (
    id uuid PRIMARY KEY,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    case_director uuid NOT NULL,
    note text,
    assigned_at timestamptz NOT NULL,
    assigned_by uuid NOT NULL
);
CREATE INDEX casework_assignment_of_dossier ON casework_assignment (dossier_id, assigned_at);

CREATE TABLE casework_closure (
    dossier_id uuid PRIMARY KEY REFERENCES casework_dossier,
    reason text NOT NULL CHECK (reason IN (
        'goalsReached', 'regularServices', 'stableWithout', 'withdrew', 'unreachable', 'movedCentre',
        'outsideTarget', 'measureTookOver', 'death', 'mergedDuplicate', 'administrative')),
    safety_status text NOT NULL CHECK (safety_status IN (
        'stable', 'fragile', 'unsafeInformed', 'unknown')),
    outcome text NOT NULL,
    after_care_on date,
    closed_at timestamptz NOT NULL,
    closed_by uuid NOT NULL
);

CREATE TABLE casework_closure_domain (
    dossier_id uuid NOT NULL REFERENCES casework_closure,
    life_domain text NOT NULL CHECK (life_domain IN (
        'safety', 'partnerRelation', 'parenting', 'childDevelopment', 'physicalHealth', 'mentalHealth',
        'substanceUse', 'finances', 'housing', 'work', 'school', 'socialNetwork', 'residenceStatus',
        'justice', 'digitalSafety', 'meaning')),
    result text NOT NULL CHECK (result IN (
        'better', 'same', 'worse', 'unknown')),
    PRIMARY KEY (dossier_id, life_domain)
);

--changeset casework:3 splitStatements:true
--comment What goes along with the work. A step may be written before the thing it is about: one transaction, any order.
CREATE TABLE casework_step (
    id uuid PRIMARY KEY,
    referral_id uuid REFERENCES casework_referral DEFERRABLE INITIALLY DEFERRED,
    dossier_id uuid REFERENCES casework_dossier DEFERRABLE INITIALLY DEFERRED,
    code text NOT NULL CHECK (code ~ '^[a-zA-Z]+$'),
    actor uuid NOT NULL,
    at timestamptz NOT NULL,
    params text NOT NULL CHECK (params ~ '^([a-zA-Z]+=[A-Za-z0-9_.-]+(;[a-zA-Z]+=[A-Za-z0-9_.-]+)*)?$'),
    CONSTRAINT casework_step_of_one_thing CHECK (num_nonnulls(referral_id, dossier_id) = 1)
);
CREATE INDEX casework_step_of_referral ON casework_step (referral_id, at DESC, id DESC) WHERE referral_id IS NOT NULL;
CREATE INDEX casework_step_of_dossier ON casework_step (dossier_id, at DESC, id DESC) WHERE dossier_id IS NOT NULL;
REVOKE UPDATE, DELETE ON casework_step FROM ${app};

CREATE TABLE casework_draft (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    owner uuid NOT NULL,
    content text NOT NULL CHECK (octet_length(content) <= 65536),
    saved_at timestamptz NOT NULL
);
CREATE INDEX casework_draft_of_owner ON casework_draft (owner, saved_at DESC, id DESC);

CREATE TABLE casework_notice (
    id uuid PRIMARY KEY,
    account uuid NOT NULL,
    code text NOT NULL,
    receipt_number text NOT NULL,
    at timestamptz NOT NULL
);
CREATE INDEX casework_notice_of_account ON casework_notice (account, at DESC);

--changeset casework:4 splitStatements:true
--comment Conflicts of interest. A lifted one stays, with who lifted it and why.
CREATE TABLE casework_conflict (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    referral_id uuid NOT NULL REFERENCES casework_referral,
    account uuid NOT NULL,
    reason text NOT NULL,
    set_at timestamptz NOT NULL,
    set_by uuid NOT NULL,
    lifted_at timestamptz,
    lifted_by uuid,
    lifted_reason text,
    CONSTRAINT casework_conflict_lifted_whole CHECK (num_nonnulls(lifted_at, lifted_by, lifted_reason) IN (0, 3))
);
CREATE UNIQUE INDEX casework_conflict_one_running ON casework_conflict (dossier_id, account) WHERE lifted_at IS NULL;
CREATE INDEX casework_conflict_of_account ON casework_conflict (account) WHERE lifted_at IS NULL;

--changeset casework:5 splitStatements:true
--comment What was written down wrongly of a referral can be put right.
ALTER TABLE casework_referral ADD COLUMN corrected_at timestamptz;

--changeset casework:6 splitStatements:true
--comment What the referrer was told: in some tracks a centre only advises, and then that is what is told of being taken up.
ALTER TABLE casework_referral ADD COLUMN told_outcome text CHECK (told_outcome IN (
        'takenUp', 'adviceGiven', 'redirected', 'notTakenUp'));
UPDATE casework_referral SET told_outcome = CASE decision WHEN 'accepted' THEN 'takenUp' WHEN 'adviceOnly' THEN 'adviceGiven'
        WHEN 'redirected' THEN 'redirected' ELSE 'notTakenUp' END WHERE decision IS NOT NULL;
ALTER TABLE casework_referral ADD CONSTRAINT casework_referral_told_when_decided CHECK ((told_outcome IS NULL) = (decision IS NULL));
