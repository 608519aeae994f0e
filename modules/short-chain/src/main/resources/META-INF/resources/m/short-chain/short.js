// @ts-check
/** What the screens of the short chain share. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { date, label, t } from '/kit/i18n.js'

export const API = '/api/short-chain/v1'
export const INTERVENTIONS = `${API}/interventions`
export const BATCHES = `${API}/batches`

export const LEVELS = [1, 2, 3]

/** Which reasons go with what follows. @type {Record<string, string[]>} */
export const REASONS = {
  noAction: ['notFamily', 'settled', 'helpInPlace', 'elsewhere'],
  contact: ['firstTime', 'askedForHelp', 'childrenThere', 'repeated', 'houseBan'],
  dossier: ['highRisk', 'askedForHelp', 'childrenThere', 'repeated', 'houseBan'],
  alreadyKnown: ['openDossier', 'helpInPlace', 'elsewhere'],
}

export const OUTCOMES = Object.keys(REASONS)

/** The centre's own word for a level. @param {number} level */
export const levelName = (level) => t(`term.level${level}`)

/** A level in the centre's word and colour. @param {number | undefined} level @param {any[]} levels */
export const levelBadge = (level, levels) => (level ? html`<span class="track ${levels.find((one) => one.level === level)?.colour ?? 'grey'}">${levelName(level)}</span>` : nothing)

/** Somebody who was there: part, name and birth. @param {any} person */
export const involved = (person) =>
  `${label('involvedRole', person.role)}: ${[person.givenName, person.familyName].filter(Boolean).join(' ')}${person.birthDate ? ` (${date(person.birthDate)})` : ''}`

/** Who was there, by name. @param {any} one */
export const who = (one) =>
  (one.persons ?? [])
    .map((/** @type {any} */ person) => [person.givenName, person.familyName].filter(Boolean).join(' '))
    .filter(Boolean)
    .join(', ')

/** @param {any} one */
export const houseBan = (one) => (one.houseBanAt ? badge('acute', t('interventions.houseBan')) : nothing)

/** What was decided and by whom, in one line. @param {any} one @param {any[]} levels */
export const decided = (one, levels) => html`${levelBadge(one.level, levels)} ${label('screeningOutcome', one.outcome)}: ${label('screeningReason', one.reason)}`
