--liquibase formatted sql

--changeset casework-lists:1 splitStatements:true
--comment A centre may extend six lists of the Flemish core. Its own code stands behind the core code it counts as: ocmw-buurtteam. The core stays checked here.
ALTER TABLE casework_referral DROP CONSTRAINT casework_referral_referrer_type_check;
ALTER TABLE casework_referral ADD CONSTRAINT casework_referral_referrer_type_check CHECK (split_part(referrer_type, '-', 1) IN (
        'localPolice', 'federalPolice', 'prosecutor', 'investigatingJudge', 'familyCourt', 'justiceHouse', 'prison', 'caw', 'vk', 'ocj',
        'crisisTeam', 'ckg', 'otherYouthHelp', 'ocmw', 'municipality', 'school', 'opgroeien', 'gp', 'hospital', 'sexualAssaultCentre',
        'cgg', 'psychiatry', 'addictionCare', 'disabilityService', 'elderCare', 'healthFund', 'housingCompany', 'lawyer', 'mediation',
        'helpline1712', 'otherCentre', 'client', 'familyOrNeighbour', 'perpetrator', 'anonymous', 'unknown'));
ALTER TABLE casework_referral ADD CONSTRAINT casework_referral_referrer_type_form CHECK (referrer_type ~ '^[a-zA-Z0-9]+(-[a-z][a-zA-Z0-9]*)?$');
ALTER TABLE casework_contact DROP CONSTRAINT casework_contact_result_check;
ALTER TABLE casework_contact ADD CONSTRAINT casework_contact_result_check CHECK (split_part(result, '-', 1) IN (
        'reachedAccepts', 'reachedThinks', 'reachedRefuses', 'reachedUnsafe', 'notReached', 'wrongDetails', 'thirdPerson',
        'messageLeft', 'noAttemptSafety'));
ALTER TABLE casework_contact ADD CONSTRAINT casework_contact_result_form CHECK (result ~ '^[a-zA-Z0-9]+(-[a-z][a-zA-Z0-9]*)?$');
ALTER TABLE casework_closure DROP CONSTRAINT casework_closure_reason_check;
ALTER TABLE casework_closure ADD CONSTRAINT casework_closure_reason_check CHECK (split_part(reason, '-', 1) IN (
        'goalsReached', 'regularServices', 'stableWithout', 'withdrew', 'unreachable', 'movedCentre', 'outsideTarget',
        'measureTookOver', 'death', 'mergedDuplicate', 'administrative'));
ALTER TABLE casework_closure ADD CONSTRAINT casework_closure_reason_form CHECK (reason ~ '^[a-zA-Z0-9]+(-[a-z][a-zA-Z0-9]*)?$');
ALTER TABLE casework_closure_domain DROP CONSTRAINT casework_closure_domain_life_domain_check;
ALTER TABLE casework_closure_domain ADD CONSTRAINT casework_closure_domain_life_domain_check CHECK (split_part(life_domain, '-', 1) IN (
        'safety', 'partnerRelation', 'parenting', 'childDevelopment', 'physicalHealth', 'mentalHealth', 'substanceUse', 'finances',
        'housing', 'work', 'school', 'socialNetwork', 'residenceStatus', 'justice', 'digitalSafety', 'meaning'));
ALTER TABLE casework_closure_domain ADD CONSTRAINT casework_closure_domain_life_domain_form CHECK (life_domain ~ '^[a-zA-Z0-9]+(-[a-z][a-zA-Z0-9]*)?$');
ALTER TABLE casework_after_care_domain DROP CONSTRAINT casework_after_care_domain_life_domain_check;
ALTER TABLE casework_after_care_domain ADD CONSTRAINT casework_after_care_domain_life_domain_check CHECK (split_part(life_domain, '-', 1) IN (
        'safety', 'partnerRelation', 'parenting', 'childDevelopment', 'physicalHealth', 'mentalHealth', 'substanceUse', 'finances',
        'housing', 'work', 'school', 'socialNetwork', 'residenceStatus', 'justice', 'digitalSafety', 'meaning'));
ALTER TABLE casework_after_care_domain ADD CONSTRAINT casework_after_care_domain_life_domain_form CHECK (life_domain ~ '^[a-zA-Z0-9]+(-[a-z][a-zA-Z0-9]*)?$');
ALTER TABLE casework_observation DROP CONSTRAINT casework_observation_life_domain_check;
ALTER TABLE casework_observation ADD CONSTRAINT casework_observation_life_domain_check CHECK (split_part(life_domain, '-', 1) IN (
        'safety', 'partnerRelation', 'parenting', 'childDevelopment', 'physicalHealth', 'mentalHealth', 'substanceUse', 'finances',
        'housing', 'work', 'school', 'socialNetwork', 'residenceStatus', 'justice', 'digitalSafety', 'meaning'));
ALTER TABLE casework_observation ADD CONSTRAINT casework_observation_life_domain_form CHECK (life_domain ~ '^[a-zA-Z0-9]+(-[a-z][a-zA-Z0-9]*)?$');
ALTER TABLE casework_relation DROP CONSTRAINT casework_relation_type_check;
ALTER TABLE casework_relation ADD CONSTRAINT casework_relation_type_check CHECK (split_part(type, '-', 1) IN (
        'partner', 'exPartner', 'spouse', 'exSpouse', 'parent', 'stepParent', 'fosterParent', 'guardian', 'sibling', 'halfSibling',
        'stepSibling', 'grandparent', 'parentInLaw', 'uncleAunt', 'otherFamily', 'housemate', 'newPartnerOfParent', 'informalCarer',
        'supportFigure', 'unknown'));
ALTER TABLE casework_relation ADD CONSTRAINT casework_relation_type_form CHECK (type ~ '^[a-zA-Z0-9]+(-[a-z][a-zA-Z0-9]*)?$');
ALTER TABLE casework_incident DROP CONSTRAINT casework_incident_forms_check;
ALTER TABLE casework_incident ADD CONSTRAINT casework_incident_forms_check CHECK (forms ~ '^[a-zA-Z]+(-[a-z][a-zA-Z0-9]*)?(,[a-zA-Z]+(-[a-z][a-zA-Z0-9]*)?)*$');
ALTER TABLE casework_violence_edge DROP CONSTRAINT casework_violence_edge_forms_check;
ALTER TABLE casework_violence_edge ADD CONSTRAINT casework_violence_edge_forms_check CHECK (forms ~ '^[a-zA-Z]+(-[a-z][a-zA-Z0-9]*)?(,[a-zA-Z]+(-[a-z][a-zA-Z0-9]*)?)*$');
ALTER TABLE casework_involved_service DROP CONSTRAINT casework_involved_service_life_domains_check;
ALTER TABLE casework_involved_service ADD CONSTRAINT casework_involved_service_life_domains_check CHECK (life_domains ~ '^([a-zA-Z]+(-[a-z][a-zA-Z0-9]*)?(,[a-zA-Z]+(-[a-z][a-zA-Z0-9]*)?)*)?$');
