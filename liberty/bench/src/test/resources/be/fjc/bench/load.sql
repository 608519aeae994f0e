-- A centre's past, made in one statement as the centre's own login: referrals that were accepted, the dossiers that came of them, two in
-- five of those closed, with persons, contacts, tracks and timelines. Every constraint of the real tables holds; every name is synthetic.
WITH given AS (
    SELECT ?::integer AS many, ?::uuid AS referrer, ?::uuid AS intake, ?::uuid AS director_one, ?::uuid AS director_two
),
moments AS (
    SELECT n, given.*, now() - interval '40 days' - n * interval '90 minutes' AS filed_at
    FROM given, generate_series(1, given.many) AS n
),
file AS MATERIALIZED (
    SELECT n, referrer, intake, filed_at,
           filed_at + interval '2 hours' AS looked_at,
           filed_at + interval '1 day' AS decided_at,
           filed_at + interval '30 days' AS closed_at,
           n % 5 < 2 AS closed,
           CASE WHEN n % 2 = 0 THEN director_one ELSE director_two END AS director,
           1 + n % 3 AS level,
           (ARRAY['licht', 'intensief', 'keten'])[1 + n % 3] AS track,
           (ARRAY['Voorbeeldstad', 'Voorbeelddorp'])[1 + n % 2] AS municipality,
           -- the signs in which numbers are drawn, without the ones that are misheard
           translate(substr(md5(n::text), 1, 4) || '-' || lpad(to_hex(n), 4, '0'), '0123456789abcdef', '23456789ABCDEFGH') AS drawn,
           uuidv7(filed_at - now()) AS referral,
           uuidv7(filed_at + interval '1 day' - now()) AS dossier
    FROM moments
),
member AS MATERIALIZED (
    SELECT file.*, place, uuidv7(decided_at - now()) AS person,
           'Voornaam' || place AS given_name,
           'Synthetisch' || n % 997 AS family_name,
           date '1980-01-01' + (n % 3000) + 4000 * (place / 2) AS birth_date,
           (ARRAY['victim', 'suspected', 'child', 'child'])[place + 1] AS role
    FROM file, generate_series(0, 3) AS place
),
referrals AS (
    INSERT INTO casework_referral (id, version, receipt_number, status, channel, referrer_type, municipality, zone, received_on, filed_at,
        filed_by, filed_for, immediate_danger, situation, person_count, first_look_due_at, first_looked_at, first_looked_by,
        first_look_danger, decision_due_at, decision, decision_reason, decided_at, decided_by)
    SELECT referral, 3, 'R-' || extract(year FROM filed_at)::integer || '-' || drawn, 'processed', 'online', 'gp', municipality, 'voorbeeld',
        filed_at::date, filed_at, referrer, 'huisartsen', false,
        repeat('Synthetische situatie, zo lang als een huisarts er een schrijft. ', 6), 4, filed_at + interval '1 day', looked_at, intake,
        'concern', filed_at + interval '7 days', 'accepted', 'Synthetische reden van de beslissing.', decided_at, intake
    FROM file
),
referral_persons AS (
    INSERT INTO casework_referral_person (id, referral_id, place, given_name, family_name, birth_date, role, municipality, phone, informed)
    SELECT uuidv7(filed_at - now()), referral, place, given_name, family_name, birth_date, role, municipality, '+32 400 00 00 00', 'agrees'
    FROM member
),
criteria AS (
    INSERT INTO casework_referral_criterion (referral_id, place, criterion, label, met)
    SELECT referral, place, criterion, 'Synthetische vraag van de toetsing.', true
    FROM file, (VALUES (0, 'ifg'), (1, 'veiligheid')) AS asked (place, criterion)
),
dossiers AS (
    INSERT INTO casework_dossier (id, version, dossier_number, referral_id, state, municipality, track, track_level, case_director,
        opened_at, opened_on, next_contact_on, after_care_on, closed_at, changed_at)
    SELECT dossier, 5, 'D-' || extract(year FROM decided_at)::integer || '-' || drawn, referral, CASE WHEN closed THEN 'closed' ELSE 'open' END,
        municipality, track, level, director, decided_at, decided_at::date,
        CASE WHEN NOT closed THEN current_date + n % 30 - 3 END,
        CASE WHEN closed THEN current_date + 90 + n % 100 END,
        CASE WHEN closed THEN closed_at END,
        CASE WHEN closed THEN closed_at ELSE decided_at END
    FROM file
),
dossier_persons AS (
    INSERT INTO casework_dossier_person (id, dossier_id, place, given_name, family_name, birth_date, role, municipality, phone, informed)
    SELECT person, dossier, place, given_name, family_name, birth_date, role, municipality, '+32 400 00 00 00', 'agrees'
    FROM member
),
periods AS (
    INSERT INTO casework_track_period (id, dossier_id, track, track_level, from_at, until_at, reason, note, decided_by)
    SELECT uuidv7(decided_at - now()), dossier, 'licht', 1, decided_at, decided_at + interval '8 days', NULL, NULL, intake
    FROM file
    UNION ALL
    SELECT uuidv7(decided_at + interval '8 days' - now()), dossier, track, level, decided_at + interval '8 days',
        CASE WHEN closed THEN closed_at END, 'riskUp', 'Synthetische reden van de wissel.', director
    FROM file
),
contacts AS (
    INSERT INTO casework_contact (id, dossier_id, at, channel, person_id, result, note, next_contact_on, logged_at, logged_by)
    SELECT uuidv7(decided_at + turn * interval '3 days' - now()), dossier, decided_at + turn * interval '3 days', 'phone', person,
        'reachedAccepts', repeat('Synthetische nota van een contact. ', 5), (decided_at + (turn + 1) * interval '3 days')::date,
        decided_at + turn * interval '3 days', director
    FROM member, generate_series(1, 6) AS turn
    WHERE place = 0
),
closures AS (
    INSERT INTO casework_closure (dossier_id, reason, safety_status, outcome, after_care_on, closed_at, closed_by)
    SELECT dossier, 'goalsReached', 'stable', 'Synthetisch resultaat van het traject.', current_date + 90 + n % 100, closed_at, director
    FROM file
    WHERE closed
),
domains AS (
    INSERT INTO casework_closure_domain (dossier_id, life_domain, result)
    SELECT dossier, life_domain, 'better'
    FROM file, unnest(ARRAY['safety', 'parenting', 'partnerRelation', 'housing']) AS life_domain
    WHERE closed
)
INSERT INTO casework_step (id, referral_id, dossier_id, code, actor, at, params)
SELECT uuidv7(filed_at - now()), referral, NULL::uuid, 'referralFiled', referrer, filed_at, 'channel=online' FROM file
UNION ALL
SELECT uuidv7(looked_at - now()), referral, NULL, 'firstLooked', intake, looked_at, 'danger=concern' FROM file
UNION ALL
SELECT uuidv7(decided_at - now()), NULL, dossier, 'dossierOpened', intake, decided_at, 'track=licht' FROM file
UNION ALL
SELECT uuidv7(decided_at + turn * interval '3 days' - now()), NULL, dossier, 'contactLogged', director, decided_at + turn * interval '3 days',
    'result=reachedAccepts'
FROM file, generate_series(1, 6) AS turn
UNION ALL
SELECT uuidv7(closed_at - now()), NULL, dossier, 'dossierClosed', director, closed_at, 'reason=goalsReached' FROM file WHERE closed
