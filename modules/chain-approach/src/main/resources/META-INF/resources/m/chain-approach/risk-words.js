// @ts-check
/** Levels, names and addresses that the screens of risk share. */
import { html, nothing } from '/kit/element.js'
import { badge } from '/kit/badges.js'
import { label, t } from '/kit/i18n.js'
import { API, inWords } from '/m/chain-approach/chain.js'

export const ASSESSMENTS = `${API}/assessments`

/** Lowest first. */
export const levels = ['low', 'medium', 'high', 'acute']

/** @param {string} list @param {string[]} codes */
export const choices = (list, codes) => codes.map((value) => ({ value, label: label(list, value) }))

/** @type {Record<string, string>} */
const signs = { low: 'done', medium: 'planned', high: 'late', acute: 'acute' }

/** @param {string | undefined} level */
export const levelBadge = (level) => (level ? badge(signs[level], label('riskLevel', level)) : nothing)

/** @param {any} party */
export const nameOf = (party) => (party ? `${party.givenName ?? ''} ${party.familyName ?? ''}`.trim() : t('risk.nobody'))

/** Whose risk it is. @param {any} head */
export const aboutOf = (head) => (head.kind === 'child' ? t('risk.about.child', { who: nameOf(head.subject) }) : t('risk.about.dyad', { who: nameOf(head.subject), from: nameOf(head.source) }))

/** What an instrument asks, or its code when the licence withholds the words. @param {any} asked */
export const wordsOf = (asked) => inWords(asked.texts, asked.item)

/** @param {any} head */
export const stageBadge = (head) => badge({ blind: 'running', consensus: 'today', second: 'late', settled: 'done' }[/** @type {string} */ (head.stage)] ?? 'info', label('riskStage', head.stage))

/** A level and why it is there. @param {string} term @param {unknown} value */
export const text = (term, value) => (value ? html`<h3>${term}</h3><p class="preserve">${value}</p>` : nothing)

/** Items under their headings, in the order of the form. @param {any[]} asked @returns {[string, any[]][]} */
export const grouped = (asked) => {
  /** @type {Map<string, any[]>} */
  const groups = new Map()
  asked.forEach((one) => groups.set(one.group, [...(groups.get(one.group) ?? []), one]))
  return [...groups]
}
