--liquibase formatted sql

--changeset short-chain-contacts:1 splitStatements:true
--comment Reaching out after an intervention, who was tried how, and what was offered; what was said lies sealed.
CREATE TABLE short_chain_outreach (
    id uuid PRIMARY KEY REFERENCES short_chain_intervention ON DELETE CASCADE,
    version bigint NOT NULL,
    level integer NOT NULL CHECK (level BETWEEN 1 AND 3),
    due_at timestamptz NOT NULL,
    begun_at timestamptz NOT NULL,
    first_tried_at timestamptz,
    attempts integer NOT NULL,
    closed_at timestamptz,
    closed_by uuid,
    handed_to text CHECK (handed_to IN ('dossier', 'chainApproach')),
    referral uuid,
    CONSTRAINT short_chain_outreach_closed_whole CHECK (num_nonnulls(closed_at, closed_by) IN (0, 2)),
    CONSTRAINT short_chain_outreach_handed_whole CHECK (num_nonnulls(handed_to, referral) IN (0, 2))
);
CREATE INDEX short_chain_outreach_open ON short_chain_outreach (due_at, id) WHERE closed_at IS NULL;
CREATE INDEX short_chain_outreach_closed ON short_chain_outreach (closed_at, id) WHERE closed_at IS NOT NULL;

CREATE TABLE short_chain_attempt (
    id uuid PRIMARY KEY,
    outreach uuid NOT NULL REFERENCES short_chain_outreach ON DELETE CASCADE,
    person integer CHECK (person >= 0),
    reach text NOT NULL CHECK (reach IN ('mobile', 'landline', 'text', 'email', 'letter', 'visit', 'office')),
    result text NOT NULL CHECK (split_part(result, '-', 1) IN ('reachedAccepts', 'reachedThinks', 'reachedRefuses', 'reachedUnsafe', 'notReached',
        'wrongDetails', 'thirdPerson', 'messageLeft', 'noAttemptSafety')),
    tried_at timestamptz NOT NULL,
    remark bytea,
    outside_agreement boolean NOT NULL,
    logged_by uuid NOT NULL,
    logged_at timestamptz NOT NULL
);
CREATE INDEX short_chain_attempt_of_outreach ON short_chain_attempt (outreach, tried_at DESC, id DESC);

CREATE TABLE short_chain_attempt_offer (
    attempt_id uuid NOT NULL REFERENCES short_chain_attempt ON DELETE CASCADE,
    offer text NOT NULL,
    answered text NOT NULL CHECK (answered IN ('accepted', 'thinks', 'refused')),
    PRIMARY KEY (attempt_id, offer),
    CONSTRAINT short_chain_attempt_offer_listed CHECK (split_part(offer, '-', 1) IN ('listeningEar', 'information', 'motivatingTalk', 'peerGroup',
        'guidedReferral', 'caseConference', 'safetyPlanning', 'shelter', 'legalInformation', 'perpetratorOffer', 'childOffer'))
);
