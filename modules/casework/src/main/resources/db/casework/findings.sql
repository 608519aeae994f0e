--liquibase formatted sql

--changeset casework-findings:1 splitStatements:true
--comment Incidents. A correction is a row of its own (corrects says of which), and a lapsed row stays. The police report number belongs to the police (class J) and has a column apart: it can be sought by later, and sealed without touching the rest.
CREATE TABLE casework_incident (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    source_kind text NOT NULL CHECK (source_kind IN (
        'ownObservation', 'victim', 'suspected', 'child', 'familyOrNeighbour', 'anonymous', 'unknown',
        'localPolice', 'federalPolice', 'prosecutor', 'familyCourt', 'justiceHouse', 'prison', 'caw', 'vk',
        'ocj', 'crisisTeam', 'ckg', 'otherYouthHelp', 'ocmw', 'municipality', 'school', 'opgroeien', 'gp',
        'hospital', 'sexualAssaultCentre', 'cgg', 'psychiatry', 'addictionCare', 'disabilityService',
        'elderCare', 'housingCompany', 'lawyer', 'mediation', 'helpline1712', 'otherCentre',
        'otherOrganisation')),
    source_on date NOT NULL,
    source_detail text,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    corrects uuid,
    lapse text CHECK (lapse IN (
        'corrected', 'withdrawn')),
    lapsed_at timestamptz,
    lapsed_by uuid,
    lapse_reason text,
    precision text NOT NULL CHECK (precision IN (
        'day', 'month', 'period', 'unknown')),
    happened_from date,
    happened_until date,
    day_part text CHECK (day_part IN (
        'night', 'morning', 'afternoon', 'evening')),
    municipality text,
    place text NOT NULL CHECK (place IN (
        'home', 'otherHome', 'publicPlace', 'work', 'school', 'online', 'vehicle', 'other', 'unknown')),
    forms text NOT NULL CHECK (forms ~ '^[a-zA-Z]+(,[a-zA-Z]+)*$'),
    severity text NOT NULL CHECK (severity IN (
        'lessSerious', 'serious', 'verySerious')),
    weapon boolean,
    injury boolean,
    children_present boolean,
    police_report_number bytea,
    description text,
    CONSTRAINT casework_incident_when_is_whole CHECK ((precision = 'unknown') = (happened_from IS NULL)
        AND (precision = 'period') = (happened_until IS NOT NULL)),
    CONSTRAINT casework_incident_lapse_whole CHECK (num_nonnulls(lapse, lapsed_at, lapsed_by, lapse_reason) IN (0, 4))
);
CREATE INDEX casework_incident_of_dossier ON casework_incident (dossier_id, source_on DESC, recorded_at DESC);

CREATE TABLE casework_incident_part (
    id uuid PRIMARY KEY,
    incident_id uuid NOT NULL REFERENCES casework_incident,
    person_id uuid NOT NULL REFERENCES casework_dossier_person,
    side text NOT NULL CHECK (side IN (
        'by', 'against')),
    UNIQUE (incident_id, person_id, side)
);

--changeset casework-findings:2 splitStatements:true
--comment How the domains of life stand, what protects, and who works with the family. A later row does not replace an earlier one: the series is the point.
CREATE TABLE casework_observation (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    source_kind text NOT NULL CHECK (source_kind IN (
        'ownObservation', 'victim', 'suspected', 'child', 'familyOrNeighbour', 'anonymous', 'unknown',
        'localPolice', 'federalPolice', 'prosecutor', 'familyCourt', 'justiceHouse', 'prison', 'caw', 'vk',
        'ocj', 'crisisTeam', 'ckg', 'otherYouthHelp', 'ocmw', 'municipality', 'school', 'opgroeien', 'gp',
        'hospital', 'sexualAssaultCentre', 'cgg', 'psychiatry', 'addictionCare', 'disabilityService',
        'elderCare', 'housingCompany', 'lawyer', 'mediation', 'helpline1712', 'otherCentre',
        'otherOrganisation')),
    source_on date NOT NULL,
    source_detail text,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    corrects uuid,
    lapse text CHECK (lapse IN (
        'corrected', 'withdrawn')),
    lapsed_at timestamptz,
    lapsed_by uuid,
    lapse_reason text,
    life_domain text NOT NULL CHECK (life_domain IN (
        'safety', 'partnerRelation', 'parenting', 'childDevelopment', 'physicalHealth', 'mentalHealth',
        'substanceUse', 'finances', 'housing', 'work', 'school', 'socialNetwork', 'residenceStatus',
        'justice', 'digitalSafety', 'meaning')),
    member_id uuid REFERENCES casework_dossier_person,
    problem text,
    strength text,
    weight integer CHECK (weight BETWEEN 0 AND 4),
    note text,
    CONSTRAINT casework_observation_says_something CHECK (num_nonnulls(problem, strength) > 0),
    CONSTRAINT casework_observation_lapse_whole CHECK (num_nonnulls(lapse, lapsed_at, lapsed_by, lapse_reason) IN (0, 4))
);
CREATE INDEX casework_observation_of_dossier ON casework_observation (dossier_id, source_on DESC, recorded_at DESC);

CREATE TABLE casework_protective_factor (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    source_kind text NOT NULL CHECK (source_kind IN (
        'ownObservation', 'victim', 'suspected', 'child', 'familyOrNeighbour', 'anonymous', 'unknown',
        'localPolice', 'federalPolice', 'prosecutor', 'familyCourt', 'justiceHouse', 'prison', 'caw', 'vk',
        'ocj', 'crisisTeam', 'ckg', 'otherYouthHelp', 'ocmw', 'municipality', 'school', 'opgroeien', 'gp',
        'hospital', 'sexualAssaultCentre', 'cgg', 'psychiatry', 'addictionCare', 'disabilityService',
        'elderCare', 'housingCompany', 'lawyer', 'mediation', 'helpline1712', 'otherCentre',
        'otherOrganisation')),
    source_on date NOT NULL,
    source_detail text,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    corrects uuid,
    lapse text CHECK (lapse IN (
        'corrected', 'withdrawn')),
    lapsed_at timestamptz,
    lapsed_by uuid,
    lapse_reason text,
    factor text NOT NULL CHECK (factor IN (
        'safeNetwork', 'takesResponsibility', 'acceptsHelp', 'stableHousing', 'safeParent',
        'effectiveMeasure', 'supportFigure', 'trustedAdult')),
    member_id uuid REFERENCES casework_dossier_person,
    state text NOT NULL CHECK (state IN (
        'present', 'partly', 'absent', 'unknown')),
    note text,
    CONSTRAINT casework_protective_factor_lapse_whole CHECK (num_nonnulls(lapse, lapsed_at, lapsed_by, lapse_reason) IN (0, 4))
);
CREATE INDEX casework_protective_factor_of_dossier ON casework_protective_factor (dossier_id, source_on DESC, recorded_at DESC);

CREATE TABLE casework_support_figure (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    source_kind text NOT NULL CHECK (source_kind IN (
        'ownObservation', 'victim', 'suspected', 'child', 'familyOrNeighbour', 'anonymous', 'unknown',
        'localPolice', 'federalPolice', 'prosecutor', 'familyCourt', 'justiceHouse', 'prison', 'caw', 'vk',
        'ocj', 'crisisTeam', 'ckg', 'otherYouthHelp', 'ocmw', 'municipality', 'school', 'opgroeien', 'gp',
        'hospital', 'sexualAssaultCentre', 'cgg', 'psychiatry', 'addictionCare', 'disabilityService',
        'elderCare', 'housingCompany', 'lawyer', 'mediation', 'helpline1712', 'otherCentre',
        'otherOrganisation')),
    source_on date NOT NULL,
    source_detail text,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    corrects uuid,
    lapse text CHECK (lapse IN (
        'corrected', 'withdrawn')),
    lapsed_at timestamptz,
    lapsed_by uuid,
    lapse_reason text,
    full_name text NOT NULL,
    relation text NOT NULL,
    member_id uuid REFERENCES casework_dossier_person,
    reach text,
    may_know text NOT NULL,
    since date,
    state text NOT NULL CHECK (state IN (
        'present', 'partly', 'absent', 'unknown')),
    CONSTRAINT casework_support_figure_lapse_whole CHECK (num_nonnulls(lapse, lapsed_at, lapsed_by, lapse_reason) IN (0, 4))
);
CREATE INDEX casework_support_figure_of_dossier ON casework_support_figure (dossier_id, source_on DESC, recorded_at DESC);

CREATE TABLE casework_involved_service (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    dossier_id uuid NOT NULL REFERENCES casework_dossier,
    source_kind text NOT NULL CHECK (source_kind IN (
        'ownObservation', 'victim', 'suspected', 'child', 'familyOrNeighbour', 'anonymous', 'unknown',
        'localPolice', 'federalPolice', 'prosecutor', 'familyCourt', 'justiceHouse', 'prison', 'caw', 'vk',
        'ocj', 'crisisTeam', 'ckg', 'otherYouthHelp', 'ocmw', 'municipality', 'school', 'opgroeien', 'gp',
        'hospital', 'sexualAssaultCentre', 'cgg', 'psychiatry', 'addictionCare', 'disabilityService',
        'elderCare', 'housingCompany', 'lawyer', 'mediation', 'helpline1712', 'otherCentre',
        'otherOrganisation')),
    source_on date NOT NULL,
    source_detail text,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL,
    corrects uuid,
    lapse text CHECK (lapse IN (
        'corrected', 'withdrawn')),
    lapsed_at timestamptz,
    lapsed_by uuid,
    lapse_reason text,
    organisation_type text NOT NULL CHECK (organisation_type IN (
        'localPolice', 'federalPolice', 'prosecutor', 'familyCourt', 'justiceHouse', 'prison', 'caw', 'vk',
        'ocj', 'crisisTeam', 'ckg', 'otherYouthHelp', 'ocmw', 'municipality', 'school', 'opgroeien', 'gp',
        'hospital', 'sexualAssaultCentre', 'cgg', 'psychiatry', 'addictionCare', 'disabilityService',
        'elderCare', 'housingCompany', 'lawyer', 'mediation', 'helpline1712', 'otherCentre',
        'otherOrganisation')),
    organisation_name text NOT NULL,
    member_id uuid REFERENCES casework_dossier_person,
    life_domains text NOT NULL CHECK (life_domains ~ '^([a-zA-Z]+(,[a-zA-Z]+)*)?$'),
    since date,
    until_on date,
    contact_person text,
    task text,
    CONSTRAINT casework_involved_service_lapse_whole CHECK (num_nonnulls(lapse, lapsed_at, lapsed_by, lapse_reason) IN (0, 4))
);
CREATE INDEX casework_involved_service_of_dossier ON casework_involved_service (dossier_id, source_on DESC, recorded_at DESC);
